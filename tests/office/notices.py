"""Notices of 2027 for tests of a calendar that is proposed and published."""

import json
from pathlib import Path
from typing import Any

from desktop.office.calendars import ReadNotice, propose_notice, publish_notice, read_pasted
from desktop.office.office import Office
from tests.files.holiday_notices import amending, notice_of
from tests.office.offices import ADMINISTRATOR

HEAD = "linzhuren"
NOTICE = {
    "year": 2027,
    "source": "国务院办公厅关于2027年部分节假日安排的通知",
    "days": [
        {"name": "元旦", "date": "2027-01-01", "isOffDay": True},
        {"name": "春节", "date": "2027-02-06", "isOffDay": False},
    ],
}
REVISED_2026 = """国务院办公厅关于调整2026年国庆节假期安排的通知
国办发明电〔2026〕5号

经国务院批准，现将调整2026年国庆节假期安排通知如下。
2026年9月29日至10月7日放假调休，共9天。9月20日（周日）、10月10日（周六）、10月11日（周日）上班。
国务院办公厅
2026年9月16日
"""
PASTED_2026 = notice_of(2026)
LABOUR_2019 = amending(2019)


def file_of(folder: Path, content: Any, name: str = "2027.json") -> Path:
    path = folder / name
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, encoding="utf-8")
    return path


def pasted(office: Office, text: str = REVISED_2026) -> ReadNotice:
    read = read_pasted(office, text)
    assert isinstance(read, ReadNotice), read
    return read


def proposed(office: Office, text: str = REVISED_2026, by: str = ADMINISTRATOR) -> str:
    done = propose_notice(office, pasted(office, text), by)
    assert isinstance(done, str), done
    return done


def published(office: Office, text: str = REVISED_2026) -> str:
    """Propose and publish a pasted notice; return the version's id."""
    read = pasted(office, text)
    version = proposed(office, text)
    done = publish_notice(office, read.subject, version, HEAD)
    assert done == version, done
    return version
