"""Every command that has a key: where it works, its usual key, what it does.

The one table of keys: pages bind what stands here, the editor shows it, hints and buttons say the
key that is in force. A letter alone is only for lists that are read; forms never take one.
"""

SCOPES = {
    "": "各页通用",
    "list": "各个列表",
    "work": "工作台、案件",
    "papers": "案件 · 材料",
    "cases": "案件登记簿",
    "register": "函件台账",
    "lapse": "到期待确认",
    "alerts": "通知",
    "agenda": "日程",
    "conflicts": "同步与冲突",
    "paper": "打印预览",
}
COMMANDS = {
    "": {
        "Ctrl+K": "搜索与命令",
        "Ctrl+N": "新受理",
        "Ctrl+M": "快速备注",
        "Ctrl+J": "通知",
        "Ctrl+L": "换人",
        "Ctrl+B": "收起或展开侧栏",
        "F1": "本页手册",
        "F5": "刷新",
        "F9": "立即同步",
        "F12": "锁定窗口",
        "Alt+Left": "返回",
        "Alt+Up": "上一件案件",
        "Alt+Down": "下一件案件",
        "Ctrl+S": "保存",
        "Ctrl+P": "打印",
        "Ctrl+E": "导出",
        "Ctrl+O": "打开文件",
        "Ctrl+F": "查找案件",
        "Ctrl+Shift+L": "筛选列表（表单和列表里都可用）",
        "Ctrl+W": "关闭第二个窗口",
        "Ctrl+=": "放大字号",
        "Ctrl+-": "缩小字号",
        "Ctrl+0": "还原字号",
    },
    "list": {"/": "筛选列表", "?": "本页快捷键"},
    "work": {
        "A": "同意",
        "R": "要求说明、退回补正",
        "D": "不同意",
        "E": "另一项待办",
        "L": "拟函",
        "O": "全部办理",
        "N": "备注",
        "T": "转办",
        "Z": "撤销日志里的办理",
    },
    "papers": {
        "U": "添加扫描件",
        "S": "登记材料",
        "V": "核验材料",
        "B": "退回材料",
        "M": "标记材料",
    },
    "cases": {"M": "指派客户经理"},
    "register": {"C": "打开案件", "S": "送出", "R": "退回文号"},
    "lapse": {
        "S": "确认失效",
        "E": "延期",
        "R": "提醒补齐",
        "P": "登记补齐",
        "C": "打开案件",
    },
    "alerts": {"R": "已读"},
    "agenda": {"T": "今天", "M": "按月", "W": "按周"},
    "conflicts": {"A": "认可", "R": "重新办理", "T": "提请处理", "Z": "撤销"},
    "paper": {"W": "适合页宽 / 整页"},
}
FIXED = {
    "Ctrl+Z": "撤销",
    "Ctrl+Y": "重做",
    "Ctrl+C": "复制",
    "Ctrl+Shift+C": "连同列标题复制",
    "Ctrl+V": "粘贴",
    "Ctrl+X": "剪切",
    "Ctrl+A": "全选",
    "Enter": "打开、确定",
    "Ctrl+Enter": "核对、提交",
    "Esc": "关闭、取消",
    "Space": "选中、勾选",
    "Tab": "下一项",
    "Shift+Tab": "上一项",
    "Ctrl+Left": "上一步",
    "Ctrl+Right": "下一步",
    "Ctrl+PgUp": "上一步",
    "Ctrl+PgDown": "下一步",
    "PgUp": "上一页",
    "PgDown": "下一页",
    "Ctrl++": "放大字号",
    "+": "放大预览",
    "=": "放大预览",
    "-": "缩小预览",
    "1": "稍后提醒",
    "2": "稍后提醒",
    "3": "稍后提醒",
    "Del": "删除",
    **{f"Ctrl+{number}": "转到侧栏的页面" for number in range(1, 10)},
    **{f"Alt+{number}": "案件的各个标签" for number in range(1, 10)},
}
"""Keys that are the same for everybody; each is bound where it makes sense."""
REFUSALS = {
    "taken": "“{key}”已用于“{name}”（{where}）。先改那一项，或换一个键。",
    "fixed": "“{key}”固定用于“{name}”，不能改作他用。",
    "foreign": "“{key}”由输入法、截图或聊天软件占用，按下时本程序收不到。",
    "system": "“{key}”由操作系统占用。",
    "letter": "“{key}”是单个字符，在表单里要用来打字。加上 Ctrl 或 Alt，或用 F 键。",
    "editing": "“{key}”用来移动光标或编辑文字。",
    "shift": "“{key}”用来输入大写字母或符号。",
    "unknown": "认不出这个键，请换一个。",
}
TAB = "快捷键"
TITLE = "更改快捷键"
EDIT = "更改快捷键"
CHANGED_COUNT = "改过 {count} 项"
NONE_CHANGED = "各项都是原来的键"
EDIT_NOTE = "改键、冲突和不能用的键都在那里说明；按 ? 看本页的快捷键。"
NOTE = (
    "选一项，按 Enter 或“改键”，再按新的键；立即生效，提示和按钮上的键随之改变；"
    "在您登录的每台电脑上可用。"
)
COLUMNS = {"name": "操作", "where": "在哪里", "now": "按键", "usual": "原键"}
FILTER = "按操作或按键查找"
NONE_FOUND = "没有操作或按键符合“{text}”"
CHANGE = "改键"
RESET = "恢复原键"
RESET_ALL = "全部恢复"
PRESS = "请按“{name}”的新键　Esc 取消"
CHANGED = "“{name}”改为 {key}"
WAS_RESET = "“{name}”恢复为 {key}"
ALL_RESET = "全部快捷键已恢复"
NOT_CHANGED = "没有改过快捷键"
USUAL_ALREADY = "已是原键"
SENTENCE = "{name}，{where}，按键 {now}"
SENTENCE_CHANGED = "{name}，{where}，按键 {now}，原键 {usual}"
CAPTURE = "新键"
