"""What the made-up officers of the demonstration write."""

SAID = {
    "no_location": "用电地址未附红线图，无法确定位置",
    "send_location": "补交用地红线图一份",
    "agreed": "同意按所报路由实施，管线综合按附图执行。",
    "credit": "信用信息平台当日查询",
    "commitment": "承诺〔{case}〕",
    "progress": "已受理，正在办理",
    "checked": "业务系统受理回执",
    "by_hand": "窗口直接送达",
}
