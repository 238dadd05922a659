"""The tables of a store that shares its record with other desks."""

from sqlalchemy import Column, Integer, LargeBinary, Table, Text

from desktop.store.tables import metadata

entry_act = Table(
    "entry_act",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("first", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("command", Text, nullable=False),
)

arrived = Table(
    "arrived",
    metadata,
    Column("scope", Text, primary_key=True),
    Column("before", Integer, primary_key=True),
    Column("before_chain", Text, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("chain", Text, nullable=False),
    Column("page", LargeBinary, nullable=False),
)

refold = Table("refold", metadata, Column("case_id", Text, primary_key=True))

conflict = Table(
    "conflict",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("noticed_at", Text, nullable=False),
    Column("settled", Text, nullable=False),
    Column("settled_by", Text, nullable=False),
    Column("settled_at", Text, nullable=False),
)

unsent_value = Table(
    "unsent_value",
    metadata,
    Column("ref", Text, primary_key=True),
    Column("digest", Text, primary_key=True),
)

unsent_key = Table("unsent_key", metadata, Column("ref", Text, primary_key=True))

file_way = Table(
    "file_way",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("scope", Text, primary_key=True),
    Column("way", Text, primary_key=True),
)

sync_run = Table(
    "sync_run",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("officer", Text, nullable=False),
    Column("began_at", Text, nullable=False),
    Column("ended_at", Text, nullable=False),
    Column("sent", Integer, nullable=False),
    Column("pulled", Integer, nullable=False),
    Column("conflicts", Integer, nullable=False),
    Column("files", Integer, nullable=False),
    Column("trouble", Text, nullable=False),
)
