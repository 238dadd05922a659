"""What the store can have to say: troubles, faults found in the record, states of numbers."""

Said = tuple[str, str]

TROUBLES: dict[str, Said] = {
    "store_missing": ("{folder}中没有办公数据", "核对数据目录，或新建数据目录"),
    "folder_closed": ("没有读写{file}的权限", "请管理员开放该文件夹的写入权限，或换一个文件夹"),
    "store_on_network": (
        "{folder}在网络共享（{kind}）上，多机共用会丢失数据",
        "把数据目录放在本机硬盘上",
    ),
    "foreign_file": ("{file}不是本程序的数据文件，或文件开头已损坏", "核对目录，或由备份恢复"),
    "newer_store": (
        "数据由更新版本的程序写成（格式{version}，本程序最高支持{known}），未作任何改动",
        "升级程序后再打开",
    ),
    "sqlite_too_old": ("SQLite {version}存在已知的数据损坏缺陷", "安装3.51.3或以上版本"),
    "store_busy": ("数据正被另一个程序占用", "稍候重试"),
    "store_full": ("磁盘已满，本次操作没有保存任何内容", "清理磁盘空间后重试"),
    "disk_failed": ("磁盘读写失败，本次操作没有保存任何内容", "检查磁盘和剩余空间后重试"),
    "store_unreadable": ("数据文件已损坏", "停止使用，保留原文件，由备份恢复"),
    "not_writing": ("程序错误：在写入事务之外记录", "请将日志交给维护人员"),
    "entry_too_large": (
        "本次操作的内容有{bytes}字节，超过上限{limit}",
        "缩短文字，长文作为附件",
    ),
    "entry_malformed": ("内容不能记录：含有不允许的字符、数值或格式", "删去特殊字符后重试"),
    "entry_missing": ("没有这条记录", "核对记录"),
    "entry_refused": ("记录未被接收（{why}）", "请将日志交给维护人员"),
    "claim_taken": ("此前已有同一事项的记录，后到的不再接收", "刷新后查看已有的记录"),
    "officer_unknown": ("没有人员“{officer}”", "核对人员编号，或请管理员登记"),
    "writer_unknown": ("本机没有该人员的签名密钥", "由本人在本机办理"),
    "not_own_entry": ("只能撤销本人的记录", "由记录人{officer}撤销"),
    "already_withdrawn": ("该记录已经撤销", "无需再次撤销"),
    "person_unknown": ("没有这份个人信息", "核对记录，或等待同步"),
    "seal_broken": ("加密保存的内容无法打开，可能被改动", "由备份恢复，并报告管理员"),
    "slot_changed": ("本人的登录口令刚在别处改过", "用现在的口令重新登录"),
    "store_locked": ("本机数据已加密，尚未解锁", "以本人口令登录后再打开"),
    "officer_locked": ("{officer}的签名密钥尚未解锁", "由本人在本机登录后办理"),
    "no_slot": ("{officer}在本机没有登录口令", "请管理员在本机为其发放一次性口令"),
    "password_wrong": ("口令不正确，还可再试{left}次", "核对口令；忘记口令的，请管理员重新发放"),
    "slot_locked": ("口令连续输错，{until}前不再受理", "稍后再试；忘记口令的，请管理员重新发放"),
    "code_must_change": ("一次性口令只能用来设定本人口令", "先设定本人口令，再登录"),
    "permit_expired": ("离线许可已于{since}到期", "连接办公服务器登录一次，即可续期"),
    "permit_doubtful": (
        "电脑时钟早于上次登录（{since}），离线许可不作数",
        "校准电脑时钟，连接办公服务器登录一次",
    ),
    "clock_went_back": ("电脑时钟被调回：此前已到{since}", "校准电脑时钟后再登录"),
    "key_file_damaged": ("密钥文件{file}已损坏或被改动", "由备份恢复该文件，或重新加入办公室"),
    "already_sealed": ("本机数据已经加密", "无需再次加密"),
    "not_sealed": ("本机数据没有加密", "先加密本机数据"),
    "last_slot": ("这是最后一个能打开本机数据的口令，不能删除", "先为另一名人员发放口令"),
    "last_administrator": (
        "这是最后一名系统管理员的口令，删除后无人能再发放口令",
        "先为另一名系统管理员发放口令，由其改成本人口令",
    ),
    "no_recovery": ("没有恢复码，或已经用过", "由系统管理员以 keys recovery 制作"),
    "recovers_others": ("恢复码只用于系统管理员，{officer}不是", "由系统管理员为其重新发放口令"),
    "sealing_failed": ("加密后的数据与原数据不一致（{what}），原数据没有改动", "检查磁盘后重试"),
    "password_short": ("口令不足{least}个字符", "换一个更长的口令，可用一句话"),
    "password_named": ("口令中含有本人的编号或姓名", "换一个不含编号和姓名的口令"),
    "password_simple": ("口令只是重复或连续的字符", "换一个不易猜到的口令"),
    "passwords_differ": ("两次输入的口令不一致", "重新输入"),
    "attachment_too_large": ("附件超过{limit_mb} MB，没有保存", "压缩或拆分后重新上传"),
    "attachment_missing": ("附件未到", "等待同步，或重新上传"),
    "attachment_damaged": ("附件内容与其指纹不符，可能已损坏", "由备份恢复，或重新上传"),
    "numbers_exhausted": ("{year}年的预留号段已用完", "领取新的号段"),
    "not_alone": ("同时有别的程序在记录，或本机已加入共享的办公室", "关闭其他窗口后再试"),
    "number_settled": ("编号{number}已使用或已作废", "核对函件台账"),
    "number_unknown": ("编号{number}没有预留过", "核对函件台账"),
    "reason_missing": ("未写明理由", "写明事实、理由和依据"),
    "officer_inactive": ("该人员已停用", "请管理员启用后再办理"),
    "backup_damaged": ("备份已损坏（{what}），没有恢复任何内容", "改用另一份备份"),
    "target_not_empty": ("目标目录{folder}不是空目录", "换一个空目录"),
}
"""Reason and remedy of each trouble of the store, by its code."""

LOG_FAULTS: dict[str, Said] = {
    "log_page": ("数据页损坏，第{position}条记录附近：{detail}", "由备份恢复"),
    "log_text": ("第{position}条记录的正文被改动", "由备份恢复，并核对原件"),
    "log_position": ("第{position}条记录前有缺失", "由备份恢复，并核对原件"),
    "log_hash": ("第{position}条记录的指纹与正文不符", "由备份恢复，并核对原件"),
    "log_column": ("第{position}条记录的索引与正文不符", "由备份恢复，并核对原件"),
    "log_order": ("第{position}条记录的书写序号不连续", "由备份恢复，并核对原件"),
    "log_previous": ("第{position}条记录与前一条不衔接", "由备份恢复，并核对原件"),
    "log_signature": ("第{position}条记录的签名无效", "由备份恢复，并核对原件"),
    "log_unsigned": ("第{position}条记录不是书写人所签，不予采信", "不影响其他记录；请查明代交人"),
    "log_wrapper": ("第{position}条记录的接收回执被改动", "由备份恢复，并核对原件"),
    "log_chain": ("第{position}条记录的链值不符", "由备份恢复，并核对原件"),
    "log_mark": ("撤回标记与记录不符：{detail}", "由备份恢复，并核对原件"),
    "log_head": ("“{detail}”的链头与记录不符，末尾可能被截去", "由备份恢复，并核对已发函件"),
    "log_writer": ("书写人{detail}的序号与记录不符，末尾可能被截去", "由备份恢复"),
    "log_claim": ("占用标记“{detail}”没有对应的记录", "由备份恢复，并核对原件"),
}
"""Reason and remedy of each fault that verifying the record can find."""

VERDICTS: dict[str, str] = {"accepted": "已接收", "contested": "有争议", "refused": "未接收"}
WITHDRAWN = "撤回"
