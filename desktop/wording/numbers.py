"""How numbers of letters and documents are written (六角括号，年份用全称，序号不编虚位)."""

LETTER_NUMBER = "{prefix}〔{year}〕{number}号"
DOCUMENT_NUMBERS = {
    "supplement": "{district}联席补告〔{year}〕{number}号",
    "receipt": "{district}联席备〔{year}〕{number}号",
    "special": "{district}联席特告〔{year}〕{number}号",
    "extension": "{district}联席延告〔{year}〕{number}号",
    "oversight": "{district}联席督〔{year}〕{number}号",
    "decision": "{district}联席决〔{year}〕{number}号",
}
