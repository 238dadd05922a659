"""备份与检查: when the store was copied and read last, one click for each, and what is set."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows_backup import BackupPage
from desktop.views.office.setting_fields import NumberSetting, SettingField
from desktop.views.office.setting_tabs import section
from desktop.views.office.year_card import YearCard
from desktop.views.widgets.buttons import OTHER_OFFICER, Button
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.text import Label
from desktop.wording import backup as words


class BackupTab(QWidget):
    """The tab.

    Signals: ``backup_wanted()``; ``check_wanted()``; ``salvage_wanted()``.
    """

    backup_wanted = Signal()
    check_wanted = Signal()
    salvage_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self, gap=12)
        outer.addWidget(self._make_backup())
        outer.addWidget(self._make_check())
        self.fields: tuple[SettingField, ...] = (
            NumberSetting("office.backup_days"),
            NumberSetting("office.daily_copies"),
        )
        self.year = YearCard()
        outer.addWidget(self.year)
        outer.addWidget(section(words.SETTINGS_TITLE, self.fields))
        outer.addStretch(1)

    def show_page(self, page: BackupPage) -> None:
        """Show how old the last copy is, and how the record was found."""
        said = {
            "last": page.last,
            "daily": page.daily,
            "folder": page.folder,
        }
        self.copies.show_pairs([(words.PAIRS[name], value) for name, value in said.items()])
        self.warning.say(page.warning)
        self.wanted.setVisible(bool(page.warning))
        found = {"checked": page.checked, "outbox": page.outbox}
        self.found.show_pairs([(words.PAIRS[name], value) for name, value in found.items()])
        self.well.setVisible(page.is_well is True)
        self.ill.setVisible(page.is_well is False)
        self.back_up.explain(page.refusal, OTHER_OFFICER)
        self.salvage.set_kind("primary" if page.is_well is False else "plain")

    def show_checking(self) -> None:
        """Say that the record is being read."""
        self.check.explain(words.CHECKING)

    def show_checked(self) -> None:
        """Let it be read again."""
        self.check.explain("")

    def _make_backup(self) -> Card:
        card = Card(padding=18, gap=10)
        head = SectionHeader(words.TITLE, "history")
        self.wanted = Chip(words.WANTED, "amber")
        self.wanted.hide()
        head.add(self.wanted)
        card.body.addWidget(head)
        card.body.addWidget(Label(words.TITLE_NOTE, "small", "text2").wrapped())
        self.warning = Label("", "strong", "amber").wrapped()
        self.warning.hide()
        card.body.addWidget(self.warning)
        self.copies = KeyValues()
        card.body.addWidget(self.copies)
        line = row(gap=8)
        self.back_up = Button(words.BACK_UP, "download", "primary")
        self.back_up.clicked.connect(self.backup_wanted)
        line.addWidget(self.back_up)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _make_check(self) -> Card:
        card = Card(padding=18, gap=10)
        head = SectionHeader(words.CHECK_TITLE, "shield-check")
        self.well, self.ill = Chip(words.WELL, "green"), Chip(words.BAD, "red")
        for chip in (self.well, self.ill):
            chip.hide()
            head.add(chip)
        card.body.addWidget(head)
        card.body.addWidget(Label(words.CHECK_NOTE, "small", "text2").wrapped())
        self.found = KeyValues()
        card.body.addWidget(self.found)
        line = row(gap=8)
        self.check = Button(words.CHECK, "rotate-cw")
        self.check.clicked.connect(self.check_wanted)
        self.salvage = Button(words.SALVAGE, "folder-open")
        self.salvage.setToolTip(words.SALVAGE_TIP)
        self.salvage.clicked.connect(self.salvage_wanted)
        line.addWidget(self.check)
        line.addWidget(self.salvage)
        line.addStretch(1)
        card.body.addLayout(line)
        return card
