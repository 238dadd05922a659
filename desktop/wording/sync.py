"""What is said of troubles with the office's shared store: what happened, and what to do."""

Said = tuple[str, str]

TROUBLES: dict[str, Said] = {
    "sync_trouble": ("与办公服务器的同步没有完成", "稍候重试；未上报的记录仍在本机"),
    "sync_unreachable": (
        "连接不上办公服务器",
        "检查网线、网络和服务器地址；可以照常办理，联网后自动上报",
    ),
    "sync_hub_missing": (
        "找不到汇集点的文件夹：{folder}",
        "接上它所在的磁盘，或把文件夹移回原处、改回原名，再同步；登记本机时也可另选文件夹。"
        "记录都在本机，可以照常办理",
    ),
    "sync_hub_empty": (
        "{folder}里没有汇集点（hub.db）",
        "核对它所在的磁盘是否接上、文件是否被移走，放回后再同步；登记本机时也可另选文件夹。"
        "记录都在本机，可以照常办理",
    ),
    "sync_sign_in_refused": (
        "办公服务器没有接受登录：用户名或口令不对，或该人员已停用",
        "核对用户名和口令；仍不能登录的，请管理员核对人员与口令",
    ),
    "sync_certificate_refused": (
        "没有连接：不能确认对方是本办公室的服务器（{said}）",
        "不要改用不加密的连接；请管理员核对服务器证书是否过期、名称是否与地址一致、签发机构是否受信任",
    ),
    "sync_server_busy": ("办公服务器正忙，本次没有上报", "无需处理，稍后自动重试"),
    "sync_server_fault": ("办公服务器报告错误（{said}）", "请将此信息交给管理员"),
    "sync_not_our_server": (
        "这个数据库还没有建立本系统的办公数据，或未向该人员开放",
        "核对数据库名；新服务器由管理员运行 joint-office server init",
    ),
    "sync_office_missing": (
        "服务器上还没有建立办公室（{scope}）",
        "请管理员先运行 joint-office server found，把办公室建到服务器上",
    ),
    "sync_program_too_old": (
        "服务器要求版本{needed}，本程序只到{known}，没有改动任何内容",
        "升级本程序；未上报的记录仍在本机",
    ),
    "sync_server_too_old": (
        "服务器的版本{known}低于本程序需要的{needed}",
        "请管理员运行 joint-office server upgrade",
    ),
    "sync_scope_closed": ("该人员没有办理这个辖区业务的权限", "请管理员开通该辖区"),
    "sync_carrier_refused": (
        "您未被指定携带他人的未同步内容",
        "请管理员指定携带人，或由本人联网同步",
    ),
    "sync_bundle_unreadable": (
        "{file}打不开：口令不对，或文件不完整、不是本程序的携带文件",
        "核对口令；仍打不开的，请对方重新导出",
    ),
    "sync_bundle_unfit": (
        "携带文件不适用于本机：种类、辖区或起始序号不符，没有导入任何内容",
        "核对文件是否属于本区、是否从正确的序号开始",
    ),
    "sync_bundle_outlived": (
        "{file}与本机不是服务器的同一批次：导出后服务器由备份恢复过，或由旧版程序导出，没有导入任何内容",
        "请从已补报的终端重新导出；本机还没有补报的，先连上服务器按“补报向导”补报",
    ),
    "sync_passphrase_missing": (
        "没有给出携带文件的口令",
        "在终端中运行以便输入，或设置环境变量 JOINT_OFFICE_PASSPHRASE",
    ),
    "sync_passphrase_short": ("口令少于{least}个字符", "使用更长的口令，并另行告知对方"),
    "sync_rewound": (
        "服务器上少了本机曾经收到的记录或设置，可能由旧备份恢复过；已停止同步，本机记录完整保留",
        "请管理员核对，确认后运行 joint-office server epoch，再由各终端按“补报向导”补报",
    ),
    "sync_chain_broken": (
        "收到的记录与已有记录不衔接，可能被改动；这一段没有存入",
        "停止同步，请管理员核对服务器记录",
    ),
    "sync_device_forked": (
        "服务器上有以本机名义写的、本机没有的记录：本机数据可能被复制或恢复过，也可能有人代交了签名不符的记录",
        "在“同步与冲突”页按“核对向导”查明并处理；未上报的记录会重新签名上报",
    ),
    "sync_writer_refused": (
        "服务器没有接受本机：本机已被停用，或身份属于别的人员",
        "请管理员核对设备；未上报的记录仍在本机",
    ),
    "sync_device_revoked": (
        "本机已被管理员吊销，不再与办公室同步，离线许可到期后也不再续",
        "未上报的记录都留在本机：请管理员在“设置 → 人员与设备”恢复本机，恢复后自动上报；"
        "不恢复的，由本人在另一台终端重新办理",
    ),
    "sync_code_wanted": (
        "本机还没有登记：办公室要求新设备凭一次性登记码加入",
        "请管理员在“设置 → 人员与设备”发放登记码，再在本机登记",
    ),
    "sync_code_refused": (
        "登记码不对，还可再试{left}次",
        "核对登记单上的登记码；一码只给一人用一次",
    ),
    "sync_code_over": (
        "这个登记码不能再用：已用过、已过期、已另发，或输错次数过多",
        "请管理员重新发放登记码",
    ),
    "sync_duty_wanted": (
        "人员与设备由系统管理员管理",
        "由具有“系统管理”职责的人员办理",
    ),
    "sync_person_unfit": (
        "办公室没有接受：编号、姓名、单位、职责或原因不符合要求，什么也没有改动",
        "编号用字母开头，可含字母、数字、点、横线；姓名、职责、原因不能空着；系统管理、审计不兼任其他职责",
    ),
    "sync_own_rights": (
        "不能改动本人的职责、状态和口令，办公室也不能没有管理员",
        "请另一名系统管理员办理",
    ),
    "sync_person_elsewhere": (
        "该人员或设备不归本区管理：不在本区，或还在其他辖区办公",
        "由管理其全部辖区的管理员办理",
    ),
    "sync_not_kept_here": (
        "不设服务器的办公室没有登录口令，不用登记码",
        "设备凭携带的文件登记：在汇集点导入其第一份文件即可",
    ),
    "sync_entry_unfit": (
        "服务器不能接收其中一条记录（{said}）",
        "该条留在待处理中，其余照常上报；请将此信息交给管理员",
    ),
    "sync_snapshot_unfit": (
        "服务器上的记录快照不完整或被改动，没有采用其中任何内容；已改为逐条接收并核对",
        "无需处理；请管理员重新制作快照（joint-office server snapshot 或 hub snapshot）",
    ),
    "sync_state_differs": (
        "同一份记录，本机得出的案件状态与其他终端不一致（台数：{desks}）；重新归集后仍不一致",
        "记录本身没有缺失；请将各终端升级到同一版本，仍不一致的，把此信息交给管理员",
    ),
    "sync_file_unfit": (
        "附件没有传成：内容与其指纹不符，或当日上传过多",
        "稍后自动重传；仍不成功的，请核对附件后重新存入",
    ),
    "sync_address_unfit": (
        "“{given}”不是服务器地址",
        "写成 postgresql://主机/库名；没有服务器的，写汇集点目录",
    ),
    "sync_address_secret": (
        "地址里不能写用户名和口令",
        "用 --as 指明人员；口令用环境变量 JOINT_OFFICE_PASSWORD 或在提示时输入",
    ),
    "sync_password_missing": (
        "没有{officer}的口令",
        "设环境变量 JOINT_OFFICE_PASSWORD，或在终端中运行以便输入",
    ),
    "sync_new_password_missing": (
        "没有给{officer}设定口令",
        "设环境变量 JOINT_OFFICE_NEW_PASSWORD，或在终端中运行以便输入两次",
    ),
    "sync_not_joined": (
        "本机是独立办公室，没有加入共享服务器",
        "在空目录运行 joint-office sync join 加入已建立的办公室",
    ),
    "sync_already_office": (
        "{folder}里已有办公室数据，没有改动",
        "换一个空目录加入；已有数据的办公室由管理员用 joint-office server found 建到服务器",
    ),
    "sync_settings_moved": ("办公室设置刚被他人更改", "查看最新设置后再改"),
    "sync_settings_unfit": (
        "服务器上的办公室设置无法读取，没有采用，本机仍按原有设置",
        "请系统管理员在设置里改一项并同步，以重新共享；其余内容已经同步",
    ),
    "sync_lease_refused": (
        "没有领到编号：没有这一编号序列，未用的编号过多，或者本年退回的编号过多",
        "先用完已领的编号；函件暂列待编号",
    ),
    "sync_grants_missing": (
        "登录 {login} 不能管理另一登录建立的角色：{roles}",
        "以建立它们的登录或超级用户执行：{statement}",
    ),
    "sync_no_administrator": (
        "该登录没有建立或看守服务器的权限",
        "改用数据库管理员；看守登录须有 pg_signal_backend 与 pg_read_all_stats",
    ),
    "sync_login_taken": (
        "数据库里已有登录“{login}”，但它不是办公人员，没有改动",
        "换一个人员编号，或先由数据库管理员处理该登录",
    ),
    "sync_login_unfit": (
        "“{login}”不能作为登录名，或口令不足{least}位",
        "人员编号用字母开头的字母、数字、点、横线；口令至少{least}位",
    ),
    "sync_scope_unfit": (
        "没有辖区“{scope}”，或其代号含有不允许的字符",
        "代号用字母、数字、横线、下划线、斜线；先运行 joint-office server scope",
    ),
    "sync_scope_taken": (
        "辖区“{scope}”在服务器上已有{sseq}条记录，不能再由本机数据建立",
        "已建立的辖区由各机同步；须重新建立的，先换一个空数据库",
    ),
    "sync_founding_differs": (
        "写到服务器的与本机的不一致（{what}），已全部撤回，服务器未作改动",
        "先运行 joint-office doctor 检查本机数据，再重试",
    ),
}
"""Reason and remedy of each trouble with the shared store, by its code."""

UNSAFE: dict[str, str] = {
    "no_tls": "没有启用 TLS（ssl = off）：只能在服务器本机使用",
    "prepared": "max_prepared_transactions 大于 0：任何人员可长期占住记录，请改为 0",
    "no_scram": "口令加密方式不是 scram-sha-256",
    "no_fsync": "fsync = off：断电会丢失已收下的记录",
    "no_sync_commit": "synchronous_commit = off：断电会丢失已收下的记录",
    "torn_pages": "full_page_writes = off：断电可能损坏数据文件",
    "large_objects": "人员可以写入大对象：请由超级用户运行 joint-office server upgrade",
    "other_databases": "人员可以进入同一服务器上的其他数据库：请在 pg_hba.conf 中只放行本库",
}
"""What weakens a server, by the code of the check."""

FINDINGS: dict[str, Said] = {
    "store_not_placed": (
        "{folder}放不进新的数据，或原有的移不开（{why}），没有改动",
        "关闭正在使用它的程序，确认上级文件夹可写后再试",
    ),
    "conflict_settled": ("这一冲突刚被处理过", "刷新后查看"),
    "conflict_of_other": ("这一冲突由{name}处理", "请{name}登录后处理"),
}
