"""Fields that show dots, each with its name beside it: what is typed never says which is which."""

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.views import theme
from desktop.views.widgets.text import Label, reveal

GAP = 12


class PasswordFields(QWidget):
    """As many fields as there are names, one below the other."""

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.fields = tuple(password_field(name) for name in names)
        self.labels = tuple(Label(name, "body", "text2") for name in names)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(GAP))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(1, 1)
        for line, (label, field) in enumerate(zip(self.labels, self.fields, strict=True)):
            label.setBuddy(field)
            grid.addWidget(label, line, 0)
            grid.addWidget(field, line, 1)

    def show_line(self, place: int, *, is_shown: bool) -> None:
        """Show or hide a field with its name."""
        for part in (self.labels[place], self.fields[place]):
            reveal(part, is_shown=is_shown)


def password_field(name: str) -> QLineEdit:
    """Return a field that shows dots and lets nothing of it be copied."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field
