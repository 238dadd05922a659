"""Words of a decision's receipt on the case's page, and of its being decided once more."""

OPEN = "判定凭证"
TITLE = "判定凭证"
NOTE = "由记录重新生成；校验值印在函件的校验码中"
REPLAY = "复算"
REPLAY_TIP = "按当时的事实、规则和日历重新判定本案，与记录逐项核对"
REPLAYING = "正在复算……"
REPLAYED = "复算完毕：判定 {decisions}、到期日 {days}、函件 {letters}，与记录全部一致"
DIFFERS = "复算有 {count} 处与记录不一致"
COPY = "复制"
SAVE = "另存 JSON"
SAVE_NAME = "{number}判定凭证.json"
KINDS = "JSON (*.json)"
CLOSE = "收起"
NONE = "本案还没有作出判定（受理时作出），没有凭证"
PAIRS = {
    "outcome": "判定",
    "as_of": "判定日",
    "decided": "作出",
    "rule": "规则表",
    "clause": "条文",
    "rule_digest": "规则表校验值",
    "rules": "全部规则校验值",
    "calendar": "日历校验值",
    "program": "程序版本",
    "digest": "凭证校验值",
}
RULE = "{title}{number}，第 {version} 版"
RULE_GONE = "判定所依据的规则版本不在本机"
RULE_NUMBER = "（{number}）"
DECIDED = "{at}，{officer}"
FACTS = "事实（{count} 项）"
FACT_HEAD = ("事实", "所填", "来源", "日期")
ROWS = "逐行核对（{count} 行）"
ROW_HEAD = ("行", "各项条件", "结果", "法律依据")
FROM_APPLICATION = "申请表"
ROAD_NAME = "第{number}条道路的名称"
TRUTHS = {True: "成立", False: "不成立", None: "不明"}
CONDITION = "{text}：{truth}"
THING = "第{number}条道路　{title}"
