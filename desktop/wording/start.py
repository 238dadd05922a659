"""What the program says before there is an office: welcome, signing in, and what went wrong."""

WELCOME = "欢迎使用政企联席办"
WELCOME_NOTE = "这个文件夹里还没有办公数据。请选择怎样开始，之后随时可以另建或改用别的文件夹。"
FOLDER = "数据文件夹"
OTHER_FOLDER = "换一个文件夹"
DEMO = "演示办公室"
DEMO_CHIP = "模拟数据"
DEMO_NOTE = (
    "虚构的区、部门、人员和企业，一年的案件办到一半：有超时的、今天到期的、容缺的。"
    "适合试用和培训，函件印有“样张”。"
)
PRESETS = {"small": "小 · 40 件", "district": "区 · 400 件"}
PRESET_NAME = "案件数量"
PRESET_NOTES = {"small": "约需 10 秒", "district": "约需 2 分钟"}
DEMO_BUTTON = "建立演示办公室"
EMPTY = "空白办公室"
EMPTY_NOTE = "从零开始，用于正式办理。分四步填写，随时可以停下，已填的内容会留着。"
EMPTY_STEPS = ("办公室与区划", "各局名称与机关代字", "人员与职责", "核对并建立")
EMPTY_BUTTON = "开始设置"
EMPTY_AGAIN = "继续设置（有未完成的草稿）"
IMPORT_BUTTON = "从文件导入…"
IMPORT_TIP = "用 TOML 文件一次填好四步，导入后仍可核对修改"
IMPORT_FILES = "办公室设置 (*.toml)"
OPEN_EXISTING = "打开已有的数据文件夹…"
RESTORE = "从备份恢复…"
QUIT = "退出"
MAKING = "正在建立演示办公室"
MAKING_NOTE = "案件逐件按办理顺序写入；停止后不会留下半个办公室。"
MADE = "已写入 {done} / {of} 件"
BRINGING_UP = "正在按新版本整理账表，只需一次；完成后自动打开"
RESTORING = "正在从备份恢复"
RESTORING_NOTE = "先核验备份的每一条记录和附件，再恢复。"
RESTORED = "已从备份恢复到 {folder}"
CHOOSE_BACKUP = "选择备份文件夹（内有 backup.json）"
CHOOSE_FOLDER = "选择数据文件夹"

TROUBLE_HAPPENED = "发生了什么"
TROUBLE_KEPT = "保留了什么"
TROUBLE_TO_DO = "可以怎样做"
TROUBLE_TITLE = "没有打开办公数据"
TROUBLES = {
    "store_on_network": "数据文件夹在网络共享上",
    "foreign_file": "这不是本程序的数据",
    "newer_store": "数据由更新版本的程序写成",
    "sqlite_too_old": "数据库程序库的版本太旧",
    "store_busy": "数据正被占用",
    "store_full": "磁盘已满",
    "disk_failed": "磁盘读写失败",
    "store_unreadable": "数据文件已损坏",
    "folder_closed": "数据文件夹不能写入",
}
KEPT = "原文件一字未动，仍在 {folder}。"
KEPT_FULL = "上次已确认的记录都在 {folder}；本次没有写入任何内容。"
KEPT_NEWER = "数据完好，一字未动；用更新版本的程序可以照常打开。"
FAULT_TO_DO = "重试；仍打不开时，把详情复制给管理员，或从备份恢复。"
RETRY = "重试"

SIGN_IN = "请选择您的姓名"
SIGN_IN_NOTE = "在此处登记的办理都记在您的名下。"
SIGN_IN_FILTER = "输入姓名、部门或职责"
SIGN_IN_LIST = "办公人员"
SIGN_IN_BUTTON = "以此身份进入"
SIGN_IN_BACK = "不换人，返回"
SIGN_IN_NONE = "没有叫这个名字的在岗人员"
SIGN_IN_NONE_NOTE = "已停用的人员不列出；请管理员在“设置”里启用。"
SIGN_IN_EMPTY = "这个办公室还没有在岗人员"
SIGN_IN_CLEAR = "清除筛选"
OFFICER_SAID = "{name}，{bureau}，{duties}"
LAST_HERE = "上次"
SWITCH = "换人（Ctrl+L）"
SWITCH_SAID = "{name}，{bureau}；按下换人"
OFFICER_GONE = "“{officer}”不是在岗人员，请另选"
KEYS_SIGN_IN = (("↑↓", "移动"), ("Enter", "进入"), ("Esc", "清除筛选或返回"))

CRASHED = "上次意外退出，草稿都在"
CRASHED_NOTE = "出错报告只存在本机，不含案件内容，不会自动发送。"
SHOW_REPORT = "查看报告"
OPEN_REPORTS = "打开所在文件夹"
REPORT_TITLE = "出错报告"
REPORT_NOTE = (
    "这是报告的全文。姓名、汉字内容、长号码和口令已遮盖；只存在本机，不会自动发送。"
    "看过无误，再另存后交给维护人员。"
)
REPORT_SAVE = "另存为…"
REPORT_FILES = "文本 (*.txt)"
REPORT_UNREAD = "读不了报告 {file}：{why}"
REPORT_UNSAVED = "没有保存 {file}：{why}"
REPORT_SAVED = "已保存 {file}"
BROKE = "刚才的一步出了差错，编号 {number}"
BROKE_NOTE = "窗口可以继续使用，已填写的内容都在；报告已存在本机，不会自动发送。"
NO_INPUT_METHOD = "系统指定的输入法“{wanted}”没有加载，可能打不出中文"
NO_INPUT_METHOD_NOTE = "请管理员安装该输入法的 Qt 插件，或改用 IBus；joint-office doctor 可以自检。"
NO_ANSWER = (
    "这个数据文件夹的窗口已在运行，但没有应答。请先关闭它，再打开。"
    "\nThe window of this store is running but does not answer; close it first."
)

CASE_UNKNOWN = "没有找到案件“{case}”"
LETTER_UNKNOWN = "没有找到函件“{letter}”"
LINK_WHY = {
    "long": "太长",
    "kind": "只能指向案件（case）或函件（letter）",
    "number": "没有写编号，或编号太长",
    "signs": "编号里有不会出现的字符",
}
CLOCK_REFUSED = "只有演示办公室可以指定时间，已改用电脑的时间。"

LOOKS = {"follow": "外观跟随系统", "light": "浅色", "dark": "深色"}

ABOUT = "关于本程序"
LICENCES = "许可与第三方组件"
LIBRARIES = (
    "代码以 Apache-2.0 许可。使用的组件各有许可：Qt 与 PySide6（LGPL-3.0，动态链接，可替换）、"
    "SQLAlchemy（MIT）、SQLCipher（BSD）、cryptography（Apache-2.0 或 BSD）、reportlab（BSD）、"
    "pikepdf（MPL-2.0）、pypdfium2（Apache-2.0 或 BSD）、openpyxl（MIT）、XlsxWriter（BSD）、"
    "pyHanko（MIT）、aiohttp（Apache-2.0）、certifi（MPL-2.0）、"
    "fontTools（MIT）、zxing-cpp（Apache-2.0）、Pillow（MIT-CMU）、python-stdnum（LGPL-2.1）。"
)
ABOUT_FACTS = {
    "version": "版本",
    "commit": "提交",
    "schema": "数据格式",
    "rules": "规则",
    "calendar": "工作日历至",
    "qt": "运行环境",
    "store": "数据文件夹",
    "state": "日志与报告",
}
FILE_DIALOG = {"&Look in:": "查找范围(&L)：", "Files of &type:": "文件类型(&T)："}
