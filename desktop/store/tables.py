"""The tables of the record as SQLAlchemy sees them; the numbered SQL files make them."""

from sqlalchemy import Column, Float, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()

store_fact = Table(
    "store_fact",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

officer = Table(
    "officer",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("bureau", Text, nullable=False),
    Column("duties", Text, nullable=False),
    Column("active", Integer, nullable=False),
)

writer = Table(
    "writer",
    metadata,
    Column("id", Text, primary_key=True),
    Column("officer", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("private_key", LargeBinary),
    Column("created_at", Text, nullable=False),
    Column("wseq", Integer, nullable=False),
    Column("hash", Text, nullable=False),
    Column("last_at", Text, nullable=False),
)

entry = Table(
    "entry",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("writer", Text, nullable=False),
    Column("wseq", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("case_id", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("verdict", Text),
    Column("winner", Text),
    Column("sseq", Integer),
    Column("wrapper_kept", Text),
    Column("chain", Text),
    Column("accepted_at", Text),
    Column("withdrawn_by", Text),
    Column("stand", Text),
    Column("is_signed", Integer),
    Column("wrapper", Text),
)
"""``wrapper`` is put together by the database from ``wrapper_kept`` and the other columns."""

scope_head = Table(
    "scope_head",
    metadata,
    Column("scope", Text, primary_key=True),
    Column("sseq", Integer, nullable=False),
    Column("chain", Text, nullable=False),
)

claim = Table(
    "claim",
    metadata,
    Column("key", Text, primary_key=True),
    Column("entry", Text, nullable=False),
)

person_key = Table(
    "person_key",
    metadata,
    Column("ref", Text, primary_key=True),
    Column("key", LargeBinary, nullable=False),
)

erased_key = Table(
    "erased_key",
    metadata,
    Column("ref", Text, primary_key=True),
    Column("erased_at", Text, nullable=False),
)

sealed_value = Table(
    "sealed_value",
    metadata,
    Column("ref", Text, primary_key=True),
    Column("digest", Text, primary_key=True),
    Column("seal", LargeBinary, nullable=False),
)

number_lease = Table(
    "number_lease",
    metadata,
    Column("organ", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("low", Integer, primary_key=True),
    Column("high", Integer, nullable=False),
)

number = Table(
    "number",
    metadata,
    Column("organ", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("state", Text, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("reserved_at", Text, nullable=False),
    Column("entry", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("settled_by", Text, nullable=False),
    Column("settled_at", Text, nullable=False),
)

case_row = Table(
    "case_row",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("number", Text, nullable=False),
    Column("enterprise", Text, nullable=False),
    Column("credit_code", Text, nullable=False),
    Column("project", Text, nullable=False),
    Column("project_code", Text, nullable=False),
    Column("street", Text, nullable=False),
    Column("kilovolts", Text, nullable=False),
    Column("capacity_kva", Text, nullable=False),
    Column("opened_on", Text, nullable=False),
    Column("is_open", Integer, nullable=False),
    Column("source_digest", Text, nullable=False),
    Column("is_demo", Integer, nullable=False),
    Column("state", Text, nullable=False),
)

matter_row = Table(
    "matter_row",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("matter", Text, nullable=False),
    Column("external_number", Text, nullable=False),
    Column("received_on", Text, nullable=False),
    Column("accepted_on", Text),
    Column("outcome", Text),
    Column("ended_on", Text),
)

letter_row = Table(
    "letter_row",
    metadata,
    Column("letter", Text, primary_key=True),
    Column("case_id", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("organ", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("issued_on", Text),
    Column("due_on", Text, nullable=False),
    Column("ended_on", Text),
    Column("content", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("sealed_file", Text, nullable=False),
)

draft_key = Table(
    "draft_key",
    metadata,
    Column("draft", Text, primary_key=True),
    Column("key", LargeBinary, nullable=False),
)

draft = Table(
    "draft",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("officer", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("saved_at", Text, nullable=False),
)

setting_change = Table(
    "setting_change",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("key", Text, nullable=False),
    Column("officer", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
)

access_note = Table(
    "access_note",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("officer", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("chain", Text, nullable=False),
)

people_act = Table(
    "people_act",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("n", Integer, nullable=False),
    Column("before", Text, nullable=False),
    Column("line", Text, nullable=False),
    Column("chain", Text, nullable=False),
    Column("kept_at", Text, nullable=False),
)

register_row = Table(
    "register_row",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", Text, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("number", Text, nullable=False),
    Column("number_key", Text, nullable=False),
    Column("enterprise", Text, nullable=False),
    Column("enterprise_key", LargeBinary, nullable=False),
    Column("credit_code", Text, nullable=False),
    Column("project", Text, nullable=False),
    Column("project_code", Text, nullable=False),
    Column("street", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("kilovolts", Float, nullable=False),
    Column("capacity_kva", Float, nullable=False),
    Column("matter", Text, nullable=False),
    Column("phase", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("received_on", Text, nullable=False),
    Column("ended_on", Text, nullable=False),
    Column("papers_ready", Integer, nullable=False),
    Column("papers_all", Integer, nullable=False),
    Column("papers_waived", Integer, nullable=False),
    Column("letter_due", Text, nullable=False),
    Column("letters", Text, nullable=False),
    Column("external", Text, nullable=False),
    Column("officer", Text, nullable=False),
    Column("manager", Text, nullable=False),
    Column("is_open", Integer, nullable=False),
)

CURRENT_STATE = (case_row, matter_row, letter_row, register_row)
