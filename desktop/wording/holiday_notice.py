"""How the State Council's holiday notices are worded: what a pasted one is recognised by."""

ITEM = r"(?:^|(?<=[\n。]))\s*[一二三四五六七八九十]+、\s*([^：:，。\n]{2,40})[：:]"
"""The head of one holiday's arrangement: its number and name."""
CLOSING = r"节假日期间|各地区、各部门要"
"""What follows after the arrangements."""
TITLE_YEAR = (
    r"关于\s*(\d{4})\s*年部分节假日",
    r"(?:现将|调整|延长)\s*(\d{4})\s*年",
    r"^\s*(\d{4})\s*年",
)
AMENDS = r"(?:调整|延长)\s*(?:\d{4}\s*年)?([一-龥]{2,6}?)(?:放假|假期)"
"""A notice that changes one holiday of a notice in force."""
ADDS = r"关于([一-龥\d]{2,40}?纪念日)调休放假"
"""A notice that adds days to a year that has its notice."""
EXTENDS = r"延长(?:\d{4}年)?([一-龥]{2,6}?)假期至(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日"
NUMBER = r"国办发(?:明电)?\s*[〔\[（(](\d{4})[〕\])）]\s*(\d{1,3})\s*号"
NUMBER_TEXT = "{kind}〔{year}〕{number}号"
NUMBER_KINDS = ("国办发明电", "国办发")
SIGNED = r"(\d{4})年(\d{1,2})月(\d{1,2})日\s*$"
SIGNED_LINE = r"^(?:国务院(?:办公厅)?)?\d{4}年\d{1,2}月\d{1,2}日$"
DATE = r"(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日"
DATES_JOINED = r"(?:、|和|及|与)\s*$"
RANGE_SIGNS = "至到—–-－~～"
WEEKDAY = r"(?:周|星期)([一二三四五六日天])"
WEEKDAYS = "一二三四五六日"
SUNDAY_TOO = "天"
COUNT = r"共(\d{1,2}|[一二三四五六七八九十])天"
COUNTS = "一二三四五六七八九十"
VERBS = (
    ("resumes", r"起(?:正常|照常)?上班"),
    ("worked", r"(?:照常|正常|调休)?上班"),
    ("moved", r"(?:公休日)?(?:[一二两三四]个公休日)?(?:及[一-龥]{2,4})?(?:分别)?调至"),
    ("noted", r"(?:为)?(?:[一-龥]{2,4})?法定(?:节)?假日|(?:照常|为)?公休日?(?!日?(?:分别)?调至)"),
    ("off", r"放假(?:调休|公休)?|调休放假|补休|调休"),
)
"""What a clause says of the days before it; the first that fits at a place is meant."""
COVERED = ("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆")
COVERED_BEFORE_2008 = ("元旦", "春节", "劳动", "国庆")
NEW_YEAR = "元旦"
FESTIVAL = "节"
QUOTES = '“”"「」'
TITLE_LINE = r"国务院(?:办公厅)?关于.{4,60}的通知"
TITLE = "国务院办公厅关于{year}年部分节假日安排的通知"
"""What the source is called where a pasted text has no title."""
AMENDED = "{source}；{title}"
