"""What the doctor says."""

CHECKS = {
    "well": "✔",
    "ill": "✖",
    "library": "组件",
    "sqlite": "SQLite",
    "font": "字体",
    "calendar": "工作日历",
    "input_method": "输入法",
    "store": "数据",
    "horizon": "已公布至 {day}",
    "system_default": "系统默认",
    "stands_in": "{wanted}（以 {other} 代替）",
    "log": "日志与出错报告",
}
