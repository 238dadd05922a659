"""A pasted holiday notice is read as it says, or refused with the words that are not plain."""

from datetime import date, timedelta

import pytest

from desktop.files.holiday_notice import ReadText, amended, read_text
from desktop.resources import read_json
from desktop.rules.notices import BadNotice, year_notice
from desktop.rules.working_days import WorkingCalendar, YearNotice
from desktop.wording.findings import say
from tests.files.holiday_notices import AMENDING, YEARS, amending, body_of, notice_of


def noticed(read: ReadText) -> YearNotice:
    return YearNotice(read.year, read.title, read.days)


def worked(notice: YearNotice) -> list[date]:
    """Return the days worked from the December before to the end of the year."""
    calendar = WorkingCalendar([YearNotice(notice.year - 1, "上年", ()), notice])
    first, last = date(notice.year - 1, 12, 1), date(notice.year, 12, 31)
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [day for day in days if calendar.is_working(day)]


@pytest.mark.parametrize("year", YEARS)
def test_each_years_notice_gives_the_days_that_were_worked(year: int) -> None:
    notice = noticed(read_text(notice_of(year)))
    if year in AMENDING:
        notice = amended(notice, read_text(amending(year)))

    assert worked(notice) == worked(year_notice(read_json(f"calendars/{year}.json")))


def test_the_document_is_named_with_its_number_and_day() -> None:
    read = read_text(notice_of(2026))

    assert read.title == "国务院办公厅关于2026年部分节假日安排的通知"
    assert (read.number, read.issued_on) == ("国办发明电〔2025〕7号", date(2025, 11, 4))
    assert read.amends == ""
    assert [d.name for d in read.days if not d.is_off] == [
        "元旦",
        "春节",
        "春节",
        "劳动节",
        "国庆节",
        "国庆节",
    ]


@pytest.mark.parametrize(
    ("year", "name", "changed"),
    [
        pytest.param(2019, "劳动节", {"04-28": True, "05-02": False, "05-05": True}, id="moved"),
        pytest.param(2020, "春节", {"01-31": False, "02-01": False, "02-03": True}, id="longer"),
        pytest.param(2015, "纪念日", {"09-03": False, "09-06": True}, id="added"),
    ],
)
def test_a_notice_that_amends_changes_one_holiday_only(
    year: int, name: str, changed: dict[str, bool]
) -> None:
    base, read = noticed(read_text(notice_of(year))), read_text(amending(year))

    notice = amended(base, read)

    calendar = WorkingCalendar([notice])
    assert name in read.amends
    assert {d: calendar.is_working(date.fromisoformat(f"{year}-{d}")) for d in changed} == changed
    others = [d for d in base.days if name[:2] not in d.name]
    assert [d for d in notice.days if d in others] == others
    assert notice.source == f"{base.source}；{read.title}"


def test_one_line_and_half_width_signs_are_read_the_same() -> None:
    text = notice_of(2026)
    pasted = text.replace("\n", "").replace("（", "(").replace("）", ")").replace("：", ": ")

    assert read_text(pasted).days == read_text(text).days


def test_the_year_may_be_given_where_the_text_names_none() -> None:
    assert read_text(body_of(2026), year=2026).days == read_text(notice_of(2026)).days


BAD = [
    pytest.param("", "notice_text_empty", "没有文字", id="nothing"),
    pytest.param(body_of(2026), "notice_text_year_missing", "哪一年", id="no year"),
    pytest.param(
        "关于2027年部分节假日安排的通知", "notice_text_no_items", "一、元旦", id="no items"
    ),
    pytest.param("2027年" * 8000, "notice_text_too_long", "20000", id="too long"),
    pytest.param(
        notice_of(2026).replace("5月1日（周五）至5日", "1日（周五）至5日"),
        "notice_text_no_month",
        "劳动节1日",
        id="a missing month",
    ),
    pytest.param(
        notice_of(2026).replace("5月9日（周六）", "5月9日（周五）"),
        "notice_text_weekday",
        "5月9日”不是周五",
        id="a weekday that does not fit",
    ),
    pytest.param(
        notice_of(2026).replace("共9天", "共8天"), "notice_text_count", "得9天", id="a wrong count"
    ),
    pytest.param(
        notice_of(2026).replace("2月28日", "2月30日"),
        "notice_text_no_day",
        "2月30日",
        id="no such day",
    ),
    pytest.param(
        notice_of(2026).replace("9月20日", "2028年9月20日"),
        "notice_text_no_day",
        "2028年9月20日",
        id="a day of another year",
    ),
    pytest.param(
        notice_of(2026).replace("5月1日（周五）至5日（周二）", "5月5日至1日"),
        "notice_text_backwards",
        "颠倒",
        id="backwards",
    ),
    pytest.param(
        notice_of(2026).replace("5月9日（周六）上班", "5月9日（周六）"),
        "notice_text_unread",
        "放假还是上班",
        id="a day nothing is said of",
    ),
    pytest.param(
        notice_of(2026).replace("5月9日（周六）上班", "5月4日上班"),
        "notice_day_both",
        "既放假又上班",
        id="off and worked",
    ),
    pytest.param(
        notice_of(2026).replace("六、中秋节：9月25日（周五）至27日（周日）放假，共3天。", ""),
        "notice_text_left_out",
        "中秋",
        id="a holiday left out",
    ),
    pytest.param(
        notice_of(2026).replace("6月19日（周五）至21日（周日）放假，共3天", "另行通知"),
        "notice_text_no_days",
        "端午节",
        id="a holiday without days",
    ),
]


@pytest.mark.parametrize(("text", "rule", "said"), BAD)
def test_what_is_not_plain_is_refused_with_its_words(text: str, rule: str, said: str) -> None:
    with pytest.raises(BadNotice) as bad:
        read_text(text)

    assert {f.rule for f in bad.value.findings} == {rule}
    assert any(said in str(say(f)) for f in bad.value.findings)


def test_every_fault_is_named_at_once() -> None:
    text = notice_of(2026).replace("共9天", "共8天").replace("5月9日（周六）", "5月9日（周五）")

    with pytest.raises(BadNotice) as bad:
        read_text(text)

    assert [f.rule for f in bad.value.findings] == ["notice_text_count", "notice_text_weekday"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param("延长2020年春节假期至2日。", "notice_text_no_month", id="no month"),
        pytest.param("延长2020年春节假期至2月31日。", "notice_text_no_day", id="no such day"),
    ],
)
def test_an_extension_needs_a_whole_day(text: str, rule: str) -> None:
    with pytest.raises(BadNotice) as bad:
        read_text(text)

    assert [f.rule for f in bad.value.findings] == [rule]


def test_an_extension_must_lengthen_the_holiday() -> None:
    base = noticed(read_text(notice_of(2020)))
    read = read_text("延长2020年春节假期至1月28日，1月29日起正常上班。")

    with pytest.raises(BadNotice) as bad:
        amended(base, read)

    assert [f.rule for f in bad.value.findings] == ["notice_text_extends_nothing"]
