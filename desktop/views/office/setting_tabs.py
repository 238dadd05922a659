"""The settings' tabs of plain fields: the office, who approves, what is not waived."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.values import Bureau
from desktop.models.rows_settings import SettingsPage, WaivableLine
from desktop.views import theme
from desktop.views.office.setting_fields import (
    ChoiceSetting,
    NumberSetting,
    SettingField,
    TextSetting,
    TickSetting,
    TicksSetting,
)
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.text import Label
from desktop.wording import settings as words
from desktop.wording.rules import PAPERS
from desktop.wording.values import BUREAUS

GRANTED = ("external_works", "waiver_request", "transmission")
APPROVING = tuple(b for b in Bureau if b not in (Bureau.POWER_SUPPLY, Bureau.JOINT_OFFICE))


def section(title: str, fields: Sequence[SettingField], columns: int = 2) -> Card:
    """Return a card of fields side by side."""
    card = Card(padding=18, gap=10)
    card.body.addWidget(SectionHeader(title))
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(18))
    grid.setVerticalSpacing(theme.px(10))
    for number, field in enumerate(fields):
        grid.addWidget(field, number // columns, number % columns)
    for number in range(columns):
        grid.setColumnStretch(number, 1)
    card.body.addLayout(grid)
    return card


class OfficeTab(QWidget):
    """What the office is called, whom it writes to, and its hours and days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self, gap=12)
        self.profile = ChoiceSetting("office.stage_profile")
        parts: tuple[tuple[str, tuple[SettingField, ...]], ...] = (
            ("name", _texts("office.name", "office.district", "office.case_prefix")),
            ("policy", _texts("office.policy_name", "office.policy_number")),
            (
                "time",
                (
                    NumberSetting("office.connection_goal_days"),
                    self.profile,
                    NumberSetting("office.lock_minutes"),
                    NumberSetting("office.permit_days"),
                ),
            ),
            (
                "letter",
                (
                    *_texts("office.addressee", "office.copied_to"),
                    NumberSetting("office.long_stop_days"),
                    TickSetting("office.one_late_paper_lapses_letter"),
                    TickSetting("office.has_head_paper"),
                ),
            ),
        )
        self.fields = tuple(field for _name, fields in parts for field in fields)
        for name, fields in parts:
            columns = 3 if len(fields) == 3 else 2
            outer.addWidget(section(words.SECTIONS[name], fields, columns))
        self.fixed = Label("", "small", "text2").wrapped()
        outer.addWidget(self.fixed)
        outer.addStretch(1)

    def show_page(self, page: SettingsPage) -> None:
        """Show what cannot be changed, and offer the stage profiles there are."""
        self.profile.offer(page.profiles)
        issuer = BUREAUS[Bureau(page.values["office.issuer"])]
        line = words.SCOPE_LINE.format(
            scope=page.values["office.scope"],
            issuer=issuer,
            demo=words.DEMO[bool(page.values["office.is_demo"])],
        )
        self.fixed.setText(f"{words.SECTIONS['fixed']}　{line}")


class ApprovalTab(QWidget):
    """Which bureaus approve external works, and who signs the decisions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = row(self, gap=12)
        approving = tuple((bureau.value, BUREAUS[bureau]) for bureau in APPROVING)
        required = TicksSetting("office.required_bureaus", approving)
        granted = tuple(ChoiceSetting(f"granted_by.{matter}", approving) for matter in GRANTED)
        self.fields: tuple[SettingField, ...] = (required, *granted)
        for title, note, fields in (
            (words.REQUIRED, words.REQUIRED_NOTE, (required,)),
            (words.GRANTED, words.GRANTED_NOTE, granted),
        ):
            card = section(title, fields, columns=1)
            card.body.insertWidget(1, Label(note, "small", "text2").wrapped())
            card.body.addStretch(1)
            outer.addWidget(card, 1)


class WaiverTab(QWidget):
    """Which papers may be waived by the rule, and which this office does not waive."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self, gap=12)
        outer.addWidget(Label(words.WAIVER_NOTE, tone="text2").wrapped())
        self._rows = column(gap=12)
        outer.addLayout(self._rows)
        choices = [
            (paper.value, words.NOT_WAIVED.format(paper=name))
            for paper, name in PAPERS.items()
            if paper.value in ("project_approval", "property_right")
        ]
        self.not_waived = TicksSetting("office.not_waived", choices)
        self.fields: tuple[SettingField, ...] = (self.not_waived,)
        card = Card(padding=18)
        card.body.addWidget(self.not_waived)
        outer.addWidget(card)
        outer.addStretch(1)

    def show_page(self, page: SettingsPage) -> None:
        """Show the rule's rows."""
        clear(self._rows)
        for line in page.waivable:
            self._rows.addWidget(_waivable(line))


def _texts(*keys: str) -> tuple[SettingField, ...]:
    return tuple(TextSetting(key) for key in keys)


def _waivable(line: WaivableLine) -> Card:
    card = Card(padding=18, gap=8)
    card.body.addWidget(SectionHeader(line.name, "file-text"))
    pairs = KeyValues()
    found = (line.supporting, line.certified, line.anchors, line.source)
    pairs.show_pairs(list(zip(words.WAIVER_FIELDS.values(), found, strict=True)))
    card.body.addWidget(pairs)
    return card
