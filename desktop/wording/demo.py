"""What the made-up officers of the demonstration write."""

SAID = {
    "no_location": "用电地址未附红线图，无法确定位置",
    "send_location": "补交用地红线图一份",
    "agreed": "同意按所报路由实施，管线综合按附图执行。",
    "credit": "信用信息平台当日查询",
    "commitment": "承诺〔{case}〕",
    "progress": "已受理，正在办理",
    "checked": "业务系统受理回执",
    "not_ours": "申报路由全部位于高速公路用地范围内",
    "competent": "示范市公路事务中心",
    "oversight": "本步骤已超过办结时限，请说明原因并于收到之日起一个工作日内办结。",
    "question": "申报长度与路由图标注不一致，请说明以哪一个为准。",
    "pipes": "沿线地下管线复杂，需要现场复核",
    "rejected": "申报路由与已批轨道交通保护区重叠，未取得轨道交通运营单位意见",
    "revoked": "申请单位提交的招商会议纪要与发文机关存档不符",
    "organ_late": "核发部门公示期尚未届满",
    "by_hand": "窗口直接送达",
}
