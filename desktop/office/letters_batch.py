"""What is done to several letters at once; none stands against another."""

from collections.abc import Callable, Sequence

from desktop.domain.letter_telling import RemindEnterprise
from desktop.office.cases_batch import BatchDone
from desktop.office.office import Office, Recording
from desktop.rules.findings import Refusal
from desktop.wording import lapse as words
from desktop.wording.findings import say


def remind_all(
    office: Office,
    letters: Sequence[tuple[str, str, str]],
    officer_id: str,
    step: Callable[[int, int], None],
) -> BatchDone:
    """Remind the enterprise of each letter (case, letter, number); each is a paper of its own."""
    done: list[Recording] = []
    refused: list[str] = []
    for place, (case_id, letter, number) in enumerate(letters):
        step(place, len(letters))
        outcome = office.submit(RemindEnterprise(case_id=case_id, letter=letter), officer_id)
        if isinstance(outcome, Refusal):
            why = "".join(str(say(f)) for f in outcome.findings)
            refused.append(words.REMIND_REFUSED.format(number=number, why=why))
        else:
            done.append(outcome)
    return BatchDone(tuple(done), tuple(refused))
