"""Words of the papers' wordings: their versions, the editor, what stands against a draft."""

TAB = "文书文本"
SAMPLE = "〔{meaning}〕"
MAY_BE_EMPTY = "可空"
"""Stands in the meaning of a field that may be empty."""
FINDINGS = {
    "wording_unknown": ("没有“{given}”这种文书", "从文书清单中选择"),
    "wording_fault": ("{said}", "改正后再提交"),
    "wording_fixed": ("格式和附件由程序决定，不能更改", "保持与原文本一致"),
    "wording_field_new": ("程序不提供填写项“{what}”", "只用清单内的填写项"),
    "wording_same_day": ("已有一个版本自{since}起使用", "另选起用日期"),
    "wording_open": (
        "填写项“{what}”可以为空，为空时文书无法出具",
        "写进短语，或者放在以它为条件的段落里",
    ),
    "wording_papers_issued": (
        "{on}已按原文本出具文书（{number}），已出具的文书保持其文本",
        "起用日期不早于今天",
    ),
    "wording_file_large": ("文件超过 {most} KB", "只选文书文本的 TOML 文件"),
    "wording_file_missing": ("没有读到文件“{file}”", "核对文件是否还在、能否打开"),
    "wording_file_unreadable": ("不是有效的 TOML 文件（{why}）", "用本页导出的文件修改"),
    "wording_file_versions": ("文件内应恰有一个版本（[[wording]]）", "每次导入一种文书的一个版本"),
    "wording_missing": (
        "本函依据的文本版本 {digest} 本机没有",
        "先同步；或者退回拟稿人，按现行文本重新提交",
    ),
}
LETTER_FACT = "依据文本"
VERSION_SAID = "版本 {digest}　自 {since} 起"
NOT_HERE = "版本 {digest}（本机没有）"
NEWER = "容缺受理函的文本自 {since} 起有新版本，本函按提交时的版本（自 {was} 起）出具"
NEWER_NOTE = {
    "revise-letter": "改用新版即按新文本重新提交，仍须核稿、会签。",
    "send-back-letter": "改用新版须退回拟稿人，重新提交后再核稿、会签。",
    "": "由拟稿人重新提交，或者由核稿人、签发人退回后改用。",
}
TAKE_NEWER = "改用新版"
SEND_BACK_REASON = "文书文本已有新版本，请按新文本重新提交"
HELP = {
    "wordings": "文书文本",
    "list": "列出各种文书的文本版本",
    "show": "显示一种文书的现行文本（TOML）、各版本和拟发布的版本",
    "export": "把现行文本写成 TOML 文件，供修改",
    "propose": "由 TOML 文件提出一种文书的新文本（系统管理员）",
    "publish": "发布他人提出的文本",
    "reject": "退回一个拟发布的文本",
    "reason": "理由",
}
TEXT = {
    "paper": "{name}　{title}　自 {since} 起　{digest}　{source}",
    "version": "自 {since} 起　{digest}　{source}",
    "proposal": "拟发布 {id}　{title}　{stand}　{officer} 于 {at} 提出　{reason}",
    "written": "已写出文书文本：{file}",
    "proposed": "已提出，待另一人发布：{id}",
    "published": "已发布：{title}",
    "dropped": "已退回：{id}",
}
