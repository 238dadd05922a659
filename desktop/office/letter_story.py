"""What became of a letter: each step with who did it and when, and its life after the issue."""

from collections.abc import Sequence
from datetime import date, datetime

from desktop.domain.case import LetterStage, WaiverLetter
from desktop.domain.folding import Recorded
from desktop.domain.letter import (
    LetterChecked,
    LetterCountersigned,
    LetterSentBack,
    LetterSigned,
)
from desktop.domain.letter_draft import LetterDrafted, LetterRevised
from desktop.domain.letter_life import LetterServed
from desktop.domain.letter_sealing import LetterSealed
from desktop.office.letter_originals import original_fact
from desktop.office.letter_wording import wording_said
from desktop.office.office import Office
from desktop.store.errors import PersonUnknown
from desktop.store.personal import read_masked
from desktop.store.rows import StageRow
from desktop.wording.letter_acts import TO_MEND
from desktop.wording.letter_page import FACTS, SAID, STEPS
from desktop.wording.sentences import full_moment, joined
from desktop.wording.values import LETTER_STAGES
from desktop.wording.wordings import LETTER_FACT

ORDER = (
    LetterStage.DRAFTED,
    LetterStage.CHECKED,
    LetterStage.COUNTERSIGNED,
    LetterStage.ISSUED,
    LetterStage.SEALED,
    LetterStage.SERVED,
)


def steps_of(office: Office, case_id: str, letter: WaiverLetter | None) -> tuple[StageRow, ...]:
    """Return the letter's steps, each done one with who did it."""
    if letter is None:
        return tuple(
            StageRow(STEPS[stage], "ahead" if index else "running")
            for index, stage in enumerate(ORDER)
        )
    done = _done(office, case_id, letter)
    reached = _reached(letter)
    rows = []
    for index, stage in enumerate(ORDER):
        state = "done" if index <= reached else "running" if index == reached + 1 else "ahead"
        rows.append(StageRow(STEPS[stage], state, _who([w for w, _ in done[stage]])))
    return tuple(rows)


def _who(names: Sequence[str]) -> str:
    """Return who did a step; of several only how many, as the way names them all beneath."""
    return SAID["several"].format(count=len(names)) if len(names) > 1 else "".join(names)


def facts_of(office: Office, case_id: str, letter: WaiverLetter) -> tuple[tuple[str, str], ...]:
    """Return what can be said of a letter's way and life, as names and values."""
    done = _done(office, case_id, letter)
    way = (f"{STEPS[stage]} {who} {full_moment(at)}" for stage in ORDER for who, at in done[stage])
    found = [
        (FACTS["way"], "\n".join(way)),
        (FACTS["stage"], TO_MEND if letter.returned_reason else LETTER_STAGES[letter.stage]),
        (FACTS["issued"], _day(letter.issued_on)),
        (FACTS["due"], _due(letter) if letter.signed_at else ""),
        (FACTS["served"], _service(office, letter)),
        (FACTS["utility"], joined((letter.utility_number, _day(letter.adopted_on)))),
        (FACTS["ended"], joined((_day(letter.ended_on), _ended_by(office, letter)))),
        original_fact(letter),
        (LETTER_FACT, wording_said(office, letter)),
        (FACTS["prints"], SAID["prints"].format(count=letter.prints) if letter.prints else ""),
    ]
    return tuple((name, value) for name, value in found if value)


def _ended_by(office: Office, letter: WaiverLetter) -> str:
    """Return who ended the letter and why, as far as it was told."""
    name = next((o.name for o in office.officers() if o.id == letter.ended_by), letter.ended_by)
    return joined((name, letter.ended_reason))


def _reached(letter: WaiverLetter) -> int:
    if letter.stage in ORDER:
        return ORDER.index(letter.stage)
    if letter.stage is LetterStage.SIGNED:
        return ORDER.index(LetterStage.COUNTERSIGNED)
    if letter.served is not None:
        return len(ORDER)
    if letter.sealed_by:
        return ORDER.index(LetterStage.SEALED)
    return ORDER.index(LetterStage.ISSUED if letter.number else LetterStage.DRAFTED)


Done = dict[LetterStage, list[tuple[str, datetime]]]
"""Who took each step, and when."""


def _done(office: Office, case_id: str, letter: WaiverLetter) -> Done:
    names = {o.id: o.name for o in office.officers()}
    done: Done = {stage: [] for stage in ORDER}
    for recorded in office.history(case_id):
        if getattr(recorded.event, "letter", "") == letter.id:
            _note_event(done, recorded, names)
    return done


def _note_event(done: Done, recorded: Recorded, names: dict[str, str]) -> None:
    who = names.get(recorded.entered.officer, recorded.entered.officer)
    mark = (who, recorded.entered.at)
    match recorded.event:
        case LetterDrafted() | LetterRevised():
            done[LetterStage.DRAFTED] = [mark]
        case LetterChecked():
            done[LetterStage.CHECKED] = [mark]
        case LetterSentBack():
            done[LetterStage.CHECKED] = []
            done[LetterStage.COUNTERSIGNED] = []
        case LetterCountersigned():
            done[LetterStage.COUNTERSIGNED].append(mark)
        case LetterSigned():
            done[LetterStage.ISSUED] = [mark]
        case LetterSealed():
            done[LetterStage.SEALED] = [mark]
        case LetterServed():
            done[LetterStage.SERVED] = [mark]
        case _:
            return


def _due(letter: WaiverLetter) -> str:
    if letter.extension is None:
        return _day(letter.last_day)
    until = _day(letter.extension.until)
    return SAID["extended"].format(until=until, was=_day(letter.last_day))


def _service(office: Office, letter: WaiverLetter) -> str:
    served = letter.served
    if served is None:
        return ""
    return joined((served.method, full_moment(served.at), _recipient(office, letter)))


def _recipient(office: Office, letter: WaiverLetter) -> str:
    ref = letter.served.recipient if letter.served else None
    if ref is None:
        return ""
    try:
        with office.store.reading() as connection:
            person = read_masked(connection, ref)
    except PersonUnknown:
        return SAID["erased"]
    return joined((person.name, person.phone), " ") if person else SAID["erased"]


def _day(on: date | None) -> str:
    return f"{on:%Y-%m-%d}" if on else ""
