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
STANDARD_FIELDS = {
    "we": "本单位简称",
    "you": "对方称谓",
    "organ": "落款单位",
    "addressee": "主送",
    "number": "文号",
    "issued_on": "成文日期",
    "contact": "联系人",
    "phone": "联系电话",
}
ITEM_FIELDS = {"place": "序号", "ordinal": "中文序号", "ordinal_of_many": "多项时的中文序号"}
LISTS = {"papers": "每份材料", "demands": "每条要求", "questions": "每个问题"}
PLACEHOLDER = "{{{name}}}"
CONDITIONS = {"each": "{name}一段", "when": "有{name}时", "unless": "没有{name}时"}
CONDITION = "【{said}】"
AND = "，"
BLANK_LINE = "（空行）"
CELLS = "｜"
COLUMN = "{title}（{value}）"
LIST = "文书文本"
NOTE = "自 {since} 起　{source}"
HEAD = "第 {number} 版，自 {since} 起　{digest}\n{source}"
AHEAD = "第 {number} 版自 {since} 起使用，尚未到日　{digest}\n{source}"
VALID = "第 {number} 版　自 {since} 起　{digest}"
PROPOSED_VALID = "自 {since} 起　{digest}"
SHIPPED_TITLE = "随程序提供的文本"
FILE_NAME = "{title}（{since}）.toml"
KINDS = "文书文本 (*.toml)"
EXPORT, IMPORT, SHOW = "导出 TOML", "导入文件", "样张"
EDIT, EDIT_ON = "修改", "继续修改"
HOW = (
    "修改时右侧是真实的版面。一人提交，另一名管理员或负责人核对后发布；"
    "已发布的不再更改，已出具和在办的函件保持提交时的文本。"
)
PARTS_NAME = "文本的内容"
PARTS = {"text": "文本", "fields": "填写项", "versions": "版本"}
NOT_READ = "没有读成，没有写入任何内容"
PREVIEW = {
    "": "{title}：修改稿，尚未提交",
    "open": "{title}：待发布，请逐项核对",
    "published": "{title}：已发布的版本",
    "dropped": "{title}：已退回的版本",
}
REASON_SAID = "理由：{reason}"
PROPOSED_DONE = "已提交“{title}”的新文本，待另一名管理员或负责人发布"
PUBLISHED_DONE = "已发布“{title}”的新文本"
DROPPED_DONE = "已退回“{title}”的新文本"
SAMPLE_NAME = "{title}（样张）"
NO_PAGES = "文本改正后显示版面"
CASE_MISSING = "没有案件 {number}，所示为样张"
IN_EDITOR = "在编辑器中改正"
WHOLE = "全文"
BACK_TO_EDITOR = "继续修改"
GIVEN_UP = "已放弃“{title}”的修改稿"
IMPORT_TITLE = "读入文书文本"
EXPORT_TITLE = "导出文书文本"
