"""Texts of the State Council's holiday notices: the arrangements of each year as published."""

from pathlib import Path

FOLDER = Path(__file__).parent / "notices"
YEARS = range(2008, 2027)
AMENDING = {2015: "2015-victory", 2019: "2019-labour", 2020: "2020-spring"}
HEAD = """国务院办公厅关于{year}年
部分节假日安排的通知
国办发明电〔{before}〕{number}号

各省、自治区、直辖市人民政府，国务院各部委、各直属机构：

经国务院批准，现将{year}年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排\
通知如下。

"""
FOOT = """
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作，遇有重大突发事件，\
要按规定及时报告并妥善处置，确保人民群众祥和平安度过节日假期。

国务院办公厅
{signed}
"""


def body_of(year: int) -> str:
    """Return the arrangements of a year."""
    return (FOLDER / f"{year}.txt").read_text(encoding="utf-8")


def notice_of(year: int, body: str = "", *, number: int = 7) -> str:
    """Return the whole text of a year's notice, with another body where one is given."""
    head = HEAD.format(year=year, before=year - 1, number=number)
    return head + (body or body_of(year)) + FOOT.format(signed=f"{year - 1}年11月4日")


def amending(year: int) -> str:
    """Return the text that amended the year's notice."""
    return (FOLDER / f"{AMENDING[year]}.txt").read_text(encoding="utf-8")
