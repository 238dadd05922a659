"""更多: what is done to the register now and then, in words under one button."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.views.widgets.buttons import Button
from desktop.wording import case_edits as edits
from desktop.wording import cases as wording
from desktop.wording import former


class MoreButton(Button):
    """Drops a menu.

    Signals: ``edit_export_wanted()``, ``edit_import_wanted()`` a table edited in a workbook;
    ``former_wanted()`` cases of former years are to be entered.
    """

    edit_export_wanted = Signal()
    edit_import_wanted = Signal()
    former_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.MORE, "chevron-down", "ghost", parent=parent)
        self.menu_of_acts = QMenu(self)
        self.menu_of_acts.addAction(edits.EXPORT_TIP, self.edit_export_wanted.emit)
        self.menu_of_acts.addAction(edits.IMPORT_TIP, self.edit_import_wanted.emit)
        self.menu_of_acts.addSeparator()
        self.menu_of_acts.addAction(former.IMPORT, self.former_wanted.emit)
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Drop the menu from the button."""
        self.menu_of_acts.popup(self.mapToGlobal(QPoint(0, self.height())))
