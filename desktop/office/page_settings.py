"""The settings page: how the office works, who works in it, and who changed what."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from desktop.domain.acts import ACTS
from desktop.domain.office_settings import OfficeSettings
from desktop.domain.values import Bureau, Duty, Officer
from desktop.letters.content import Format, LetterContent, Organ, Paragraph
from desktop.letters.render import render
from desktop.office.administration import (
    Change,
    Proposal,
    administrator_findings,
    keep,
    proposal_findings,
)
from desktop.office.office import Office
from desktop.office.settings_checks import APPROVING, settings_findings, stage_profiles, warnings
from desktop.office.settings_fields import flat, unflat
from desktop.rules.findings import Finding, Refusal
from desktop.store.codec import from_json, to_json
from desktop.store.drafts import KeptDraft, drop_draft, keep_draft, read_draft
from desktop.store.errors import EntryMalformed
from desktop.store.rows_settings import (
    ChangeRow,
    DutyActRow,
    SettingFault,
    SettingsDraft,
    SettingsPage,
    WaivableLine,
)
from desktop.store.setting_changes import SettingChange, setting_changes
from desktop.wording import settings as words
from desktop.wording.acts import ACTS as ACT_NAMES
from desktop.wording.administration import STAGE_PROFILES, setting_name, value_text
from desktop.wording.findings import say
from desktop.wording.numbers import LETTER_NUMBER
from desktop.wording.rules import MILESTONES, PAPERS
from desktop.wording.sentences import listed
from desktop.wording.values import BUREAUS

DRAFT = "settings"


def settings_page(office: Office, officer: Officer) -> SettingsPage:
    """Return all settings and officers with the log of their changes."""
    people = office.officers()
    with office.store.reading() as connection:
        changes = setting_changes(connection)
    names = {person.id: person.name for person in people}
    return SettingsPage(
        values=flat(office.settings),
        officers=people,
        changes=tuple(_change(change, names) for change in changes),
        waivable=tuple(_waivable(office)),
        profiles=tuple((code, STAGE_PROFILES.get(code, code)) for code in stage_profiles()),
        approving=tuple((bureau.value, BUREAUS[bureau]) for bureau in APPROVING),
        duty_acts={duty.value: tuple(_acts_of(duty)) for duty in Duty},
        act_rows=tuple(_act_rows(people)),
        warnings=_said(warnings(office.settings, people)),
        refusal=" ".join(_said(administrator_findings(officer))),
    )


def check_draft(office: Office, draft: SettingsDraft, officer_id: str) -> tuple[SettingFault, ...]:
    """Return what stands against keeping a draft; nothing is written."""
    return _faults(proposal_findings(office, _proposal(draft), officer_id))


def save_draft(office: Office, draft: SettingsDraft, officer_id: str) -> tuple[SettingFault, ...]:
    """Keep a draft as a whole; return what stands against it, nothing where it was kept."""
    refused = keep(office, _proposal(draft), officer_id)
    if isinstance(refused, Refusal):
        return _faults(refused.findings)
    forget_draft(office, officer_id)
    return ()


def note_draft(office: Office, draft: SettingsDraft, officer_id: str) -> None:
    """Keep what was typed on this device, so that it outlives the program."""
    value = {
        "values": {key: list(pair) for key, pair in draft.values.items()},
        "people": [to_json(person) for person in draft.people],
        "seen": [to_json(person) for person in draft.seen],
    }
    at = office.now()
    kept = KeptDraft(f"{DRAFT}:{officer_id}", DRAFT, officer_id, "", "", value, at)
    with office.store.writing() as connection:
        keep_draft(connection, kept)


def forget_draft(office: Office, officer_id: str) -> None:
    """Let the draft on this device go."""
    with office.store.writing() as connection:
        drop_draft(connection, f"{DRAFT}:{officer_id}")


def kept_draft(office: Office, officer_id: str) -> SettingsDraft:
    """Return what the officer had typed, empty where nothing was kept."""
    with office.store.reading() as connection:
        kept = read_draft(connection, f"{DRAFT}:{officer_id}")
    if kept is None:
        return SettingsDraft()
    people, seen = (
        tuple(from_json(one, Officer) for one in kept.value[part]) for part in ("people", "seen")
    )
    values = {key: (before, after) for key, (before, after) in kept.value["values"].items()}
    return SettingsDraft(values, people, seen)


def letterhead(office: Office, values: Mapping[str, Any], bureau: str) -> bytes | None:
    """Return a sample letter of a bureau as PDF; None where its head cannot be set yet."""
    try:
        settings = unflat(values)
    except EntryMalformed:
        return None
    organ = settings.organ(Bureau(bureau))
    spoilt = f"organ.{bureau}."
    if any(f.field.startswith(spoilt) for f in settings_findings(settings)):
        return None
    return render(_sample(settings, Bureau(bureau), office.now().date(), organ.full_name)).pdf


def _sample(settings: OfficeSettings, bureau: Bureau, on: date, name: str) -> LetterContent:
    organ = settings.organ(bureau)
    number = LETTER_NUMBER.format(prefix=organ.number_prefix, year=on.year, number=1)
    contact = words.SAMPLE_CONTACT.format(contact=organ.contact, telephone=organ.telephone)
    return LetterContent(
        format=Format.LETTER,
        organ=Organ(name, organ.number_prefix, settings.is_demo, organ.seal_mm),
        title=words.SAMPLE_TITLE.format(organ=name),
        body=(Paragraph(words.SAMPLE_BODY),),
        number=number,
        issued_on=on,
        addressee=settings.addressee,
        remark=contact if organ.contact else "",
        copied_to=(settings.copied_to,),
    )


def _change(change: SettingChange, names: Mapping[str, str]) -> ChangeRow:
    return ChangeRow(
        at=change.changed_at,
        who=names.get(change.officer, change.officer) or words.BY_COMMAND,
        what=setting_name(change.key) or change.key,
        before=value_text(change.key, change.before),
        after=value_text(change.key, change.after),
    )


def _waivable(office: Office) -> Iterator[WaivableLine]:
    table = office.rules.deficiency
    for row in table.rows(office.now().date()):
        anchor = office.rules.anchor(row, office.settings.stage_profile)
        yield WaivableLine(
            paper=row.paper.value,
            name=PAPERS[row.paper],
            supporting=listed(table.supporting_name(code) for code in row.supporting),
            certified=BUREAUS[Bureau(row.certified_by)],
            anchors=MILESTONES[anchor],
            source=row.row.source,
        )


def _act_rows(people: Sequence[Officer]) -> Iterator[DutyActRow]:
    """Yield every act of the registry in the order a case goes through them."""
    for name, act in sorted(ACTS.items(), key=lambda pair: list(ACT_NAMES).index(pair[0])):
        able = tuple(p.name for p in people if p.is_active and p.duties & act.duties)
        yield DutyActRow(ACT_NAMES[name], act.duties, able)


def _acts_of(duty: Duty) -> Iterator[str]:
    for name, act in ACTS.items():
        if duty in act.duties:
            yield ACT_NAMES[name]


def _proposal(draft: SettingsDraft) -> Proposal:
    changes = {key: Change(before, after) for key, (before, after) in draft.values.items()}
    return Proposal(changes, draft.people, draft.seen)


def _faults(findings: tuple[Finding, ...]) -> tuple[SettingFault, ...]:
    return tuple(SettingFault(f.field, str(say(f))) for f in findings)


def _said(findings: tuple[Finding, ...]) -> tuple[str, ...]:
    return tuple(str(say(f)) for f in findings)
