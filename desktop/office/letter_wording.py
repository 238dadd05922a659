"""What wording a letter keeps, and whether a newer one came in force while it is on its way."""

from desktop.domain.case import Case, LetterStage, WaiverLetter
from desktop.domain.context import Context
from desktop.letters.notice import Notice
from desktop.office.letter_commands import stance
from desktop.office.office import Office
from desktop.store.rows_letters import NewerWording
from desktop.wording import wordings as words

ON_THE_WAY = (LetterStage.DRAFTED, LetterStage.CHECKED, LetterStage.COUNTERSIGNED)


def wording_said(office: Office, letter: WaiverLetter) -> str:
    """Return which version a letter is made from, blank where no entry says."""
    if not letter.wording:
        return ""
    digest = letter.wording[0]
    version = office.wordings.of_digest(Notice.WAIVER, digest)
    if version is None:
        return words.NOT_HERE.format(digest=digest[:8])
    return words.VERSION_SAID.format(digest=digest[:8], since=version.form.since)


def newer_wording(
    office: Office, case: Case, letter: WaiverLetter | None, context: Context, *, is_editable: bool
) -> NewerWording | None:
    """Return that a letter on its way keeps an older wording, and what takes the newer one."""
    if letter is None or letter.stage not in ON_THE_WAY or not letter.wording:
        return None
    if letter.wording == context.wording:
        return None
    now = office.wordings.on(Notice.WAIVER, context.today).form.since
    kept = office.wordings.of_digest(Notice.WAIVER, letter.wording[0])
    was = kept.form.since if kept else letter.wording[0][:8]
    act = _takes(case, letter, context, is_editable=is_editable)
    return NewerWording(words.NEWER.format(since=now, was=was), words.NEWER_NOTE[act], act)


def _takes(case: Case, letter: WaiverLetter, context: Context, *, is_editable: bool) -> str:
    if is_editable:
        return "revise-letter"
    may_send_back = not stance(case, "send-back-letter", context, letter)
    return "send-back-letter" if may_send_back else ""
