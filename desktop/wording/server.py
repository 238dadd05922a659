"""What the command line says of the office's server (办公服务器)."""

HELP = {
    "server": "办公服务器：建立、升级、人员、设备、看守（须数据库管理员）",
    "admin_url": "数据库管理员的连接地址，如 postgresql://postgres@localhost/joint_office；"
    "也可用环境变量 JOINT_OFFICE_ADMIN_URL；口令放在 ~/.pgpass 或 PGPASSWORD",
    "init": "在空数据库中建立；可重复运行，已有数据不变",
    "upgrade": "升级到本程序的版本；中断的升级不留下半成品",
    "scope": "开通一个辖区，或更改其名称、补足年份",
    "scope_store": "编号写法取自这个数据目录的办公室设置",
    "found": "把单机使用的办公室整体迁到服务器的空辖区，本机成为第一台联机设备",
    "found_store": "单机办公室的数据目录",
    "found_address": "各台电脑连接服务器用的地址（不含口令），如 postgresql://10.1.2.3/joint_office",
    "officer": "服务器上的人员",
    "officer_list": "列出人员、职责与辖区",
    "officer_add": "增加人员；口令从提示、标准输入或环境变量 JOINT_OFFICE_PASSWORD 读取",
    "officer_change": "更改姓名、单位、职责、辖区，停用或启用",
    "officer_password": "重设口令",
    "officer_scope": "可办理的辖区，可写多个",
    "password_stdin": "从标准输入读取口令（一行）",
    "device": "设备",
    "device_list": "列出设备",
    "device_revoke": "停用一台设备：不再接收它的记录，不再给它编号",
    "watchdog": "看守：结束长时间占住记录的连接，按 Ctrl+C 停止",
    "once": "只检查一次",
    "every": "每隔几秒检查一次",
    "status": "服务器状况：版本、辖区、设备与不安全的设置",
    "publish": "让市级汇总库取本区的记录（不含个人信息）；须超级用户与 wal_level = logical",
    "gather": "在市级汇总库中汇集一个区的记录；须超级用户",
    "epoch": "由旧备份恢复后运行：通知各台电脑核对并补报",
}
TEXT = {
    "made": "已建立（版本 {schema}）",
    "upgraded": "已升级：版本 {before} → {schema}",
    "current": "已是最新（版本 {schema}），人员与数据未变",
    "scope": "辖区 {scope}（{title}）已开通",
    "found": "已迁到服务器：{entries} 条记录、{officers} 名人员、{files} 个附件，"
    "逐条核对一致，链头 {chain}",
    "found_again": "服务器上已是这个办公室（{entries} 条记录），未作改动",
    "found_next": "本机已成为联机设备。人员的口令用 joint-office server officer password 设置",
    "officer": "{id}　{name}　{bureau}　{duties}　{scopes}{state}",
    "inactive": "　已停用",
    "put": "{id}（{name}）已保存",
    "password_set": "{id} 的口令已设置",
    "device": "{id}　{label}　{officers}{state}",
    "revoked": "　已停用",
    "forked": "　疑为复制",
    "device_revoked": "设备 {id} 已停用",
    "ended": "已结束 {count} 个占住记录的连接",
    "watching": "正在看守，每 {every:g} 秒检查一次",
    "lost": "连接中断，稍后重试：{reason}",
    "status": "PostgreSQL {version}，本系统版本 {schema}，批次 {epoch}，连接 {sessions}，"
    "设备 {devices}（停用 {revoked}，疑为复制 {forked}）",
    "scope_status": "{scope}（{title}）：{sseq} 条记录，链头 {chain}，{officers} 名人员，"
    "{files} 个附件（{megabytes} MB）",
    "unsafe": "注意：{what}",
    "safe": "没有发现不安全的设置",
    "epoch": "已开始新批次 {epoch}。各台电脑下次同步时会核对并补报",
    "published": "已放行 {reader}：市级汇总库可用它取记录，取不到个人信息与附件",
    "gathered": "已开始汇集 {scope}（{title}）的记录",
    "gathered_again": "{scope}（{title}）已在汇集，未作改动",
    "ask_password": "{id} 的口令（至少 {least} 位）：",
    "ask_again": "再输入一次：",
}
FINDINGS = {
    "passwords_differ": ("两次输入的口令不同", "重新输入"),
    "password_missing": (
        "没有给出口令",
        "在提示处输入，或用 --password-stdin、JOINT_OFFICE_PASSWORD",
    ),
    "admin_url_missing": (
        "没有给出数据库管理员的连接地址",
        "用 --admin-url，或设环境变量 JOINT_OFFICE_ADMIN_URL",
    ),
    "device_unknown": ("服务器上没有设备“{given}”", "用 joint-office server device list 核对"),
    "server_officer_unknown": (
        "服务器上没有人员“{given}”",
        "用 joint-office server officer list 核对",
    ),
    "server_officer_twice": (
        "服务器上已有人员“{given}”",
        "用 joint-office server officer change 更改",
    ),
    "already_shared": ("这个数据目录已是联机设备，不能再迁一次", "核对数据目录"),
}
"""Reason and remedy of what can be wrong with a command about the server."""
