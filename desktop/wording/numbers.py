"""How numbers of letters and documents are written (六角括号，年份用全称，序号不编虚位)."""

from desktop.domain.values import MatterKind

LETTER_NUMBER = "{prefix}〔{year}〕{number}号"
DOCUMENT_NUMBERS = {
    "supplement": "{district}联席补告〔{year}〕{number}号",
    "receipt": "{district}联席备〔{year}〕{number}号",
    "special": "{district}联席特告〔{year}〕{number}号",
    "extension": "{district}联席延告〔{year}〕{number}号",
    "refusal": "{district}联席不受〔{year}〕{number}号",
    "reminder": "{district}联席提〔{year}〕{number}号",
    "oversight": "{district}联席督〔{year}〕{number}号",
    "decision": "{district}联席决〔{year}〕{number}号",
}

MATTER_MARKS = {
    MatterKind.WAIVER_REQUEST: "容",
    MatterKind.CONNECTION: "电",
    MatterKind.EXTERNAL_WORKS: "线",
    MatterKind.TRANSMISSION: "变",
}
"""How a matter stands in the number of a paper that takes none of a series of its own."""

DERIVED = {
    "slip": "{case}-收",
    "acceptance": "{case}-受{matter}",
    "refusal": "{case}-不受{matter}",
    "explanation": "{case}-说明（{bureau}）",
    "exemption_commitment": "{receipt}-诺",
    "waiver_notice": "{letter}-告",
    "paper_list": "{letter}-附2",
    "service": "{letter}-证",
    "commitment": "{letter}-诺",
    "repeated": "{number}（{times}）",
}
"""Numbers of papers that go with another: that one's number and what this one is."""
