"""Words of what an officer likes of the screen: look, density, motion, when to be told."""

NOTE = "以下各项属于坐在这台电脑前的人员本人，不需要管理员，除语言外立即生效。"
SCREEN = "显示"
TOLD = "通知"
CHOICES = {
    "look": ("主题", {"follow": "跟随系统", "light": "浅色", "dark": "深色"}),
    "density": ("疏密", {"roomy": "舒适", "compact": "紧凑"}),
    "motion": ("动态效果", {"follow": "跟随系统", "less": "减少", "usual": "保留"}),
    "language": ("语言 Language", {"zh_CN": "中文", "en": "English"}),
}
NOTES = {
    "look": "",
    "density": "紧凑时工作台和台账一行一件，同样高度多看约六成。",
    "motion": "减少后，菜单不渐现、进度条不滚动、光标不闪烁。",
    "language": "重新打开程序后换用 From the next start on；函件、台账、导出的文件始终是中文。",
    "percent": "也可以按 Ctrl+= 放大，Ctrl+- 缩小，Ctrl+0 还原。",
}
SIZE = "字号"
PERCENT = "{percent}%"
SAMPLE = "示例：黄埔启明半导体设备有限公司　剩 2 小时 58 分"
DIGESTS = "每日汇总时间"
DIGESTS_NOTE = "到时在窗口里报一次未读通知；多个时间用空格分开，留空则不报。"
DIGESTS_WRONG = "每日汇总时间：“{text}”里有不是时间的内容。按 08:45 的样子填写，用空格分开。"
TELLS = "窗口不在眼前时，也用系统通知提醒超时、即将到期、待我签发和冲突"
NO_TRAY = "本机的桌面没有系统通知区"
