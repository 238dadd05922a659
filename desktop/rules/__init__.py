"""The rules of the office: pure functions over facts, dates and dated tables.

Rule tables, from file to decision:

- ``table``: the types. A file of ``resources/rules`` with ``hit`` is a table: ``Head`` (id, title,
  body, number 文号, clause, valid_from/valid_to, known_from, hit, otherwise, left_open), ``Input``s
  (name, kind, title, question, source, unit, values), ``Row``s (id, title, ``when`` conditions,
  ``then``, basis, source, note, refer_to, asks), outcomes from the weakest on.
- ``table_reading``: ``read(raw) -> Content``; every fault at once (``BadTable.findings``).
- ``cells``, ``parts``: values no condition can tell apart; rows that share facts.
- ``placing``: how stated facts leave the rows standing; the trace of each row, once it is read.
- ``proof``: no gap, no overlap, with counter-examples; run whenever a table is made.
- ``decision``: ``Table(raw)`` and ``decide(table, facts, as_of) -> Decision`` (outcome, possible,
  is_open, rows as ``RowTrace`` with the truth of each condition, questions, digest).
- ``recorded_cases``: the cases a table carries; ``changed_cases(table)`` yields what differs.
- ``versions``: ``Versions.at(on, known_at)``, ``by_digest``; a version is never changed.

``decision``, ``placing``, ``parts``, ``cells``, ``proof`` and ``table`` are the core: together at
most 600 lines of code, and knowing no particular regulation.
"""
