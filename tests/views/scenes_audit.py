"""The audit page: the record, a narrowed one, nothing found, nobody who may see it."""

from dataclasses import replace

from desktop.store.rows_audit import AuditPage
from desktop.views.main_window import MainWindow
from desktop.views.office.audit_page import AuditView
from desktop.wording import audit as words
from desktop.wording import day_slip as slip_words
from tests.views import samples_audit
from tests.views.scenes import Scene


def audit(made: MainWindow, page: AuditPage | None = None) -> AuditView:
    view = AuditView()
    made.add_page("audit", view)
    made.show_page("audit", (words.RAIL_TITLE, words.TITLE), "admin")
    view.show_page(page or samples_audit.page())
    return view


def audit_refused(made: MainWindow) -> None:
    view = audit(made)
    view.table.selectRow(1)


def audit_nothing(made: MainWindow) -> None:
    view = audit(made)
    view.filters.odd.choose("clock")
    view.show_page(samples_audit.page(0, ""))


def audit_closed(made: MainWindow) -> None:
    refusal = "需要“审计、联席办负责人”职责，当前为“窗口”；由具有该职责的人员办理。"
    audit(made, AuditPage((), refusal=refusal))


def audit_old_server(made: MainWindow) -> None:
    audit(made, replace(samples_audit.page(), missing=words.PEOPLE_OLD.format(known=18)))


def audit_held(made: MainWindow) -> None:
    seen = (("日结 企业服务局 2026-11-16.txt", 1_203), ("〔2026〕14号.pdf", 1_188))
    told = tuple(slip_words.WITNESS.format(source=s, sseq=n) for s, n in seen)
    sound = slip_words.SOUND.format(entries=1_240)
    audit(made).show_held(sound, told, is_sound=True)


SCENES: dict[str, Scene] = {
    "audit": audit,
    "audit-refused": audit_refused,
    "audit-nothing": audit_nothing,
    "audit-closed": audit_closed,
    "audit-old-server": audit_old_server,
    "audit-held": audit_held,
}
