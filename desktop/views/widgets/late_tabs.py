"""The tabs of a page, each made when it is first shown, or ahead of that."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from desktop.views.widgets.one_page import OnePage

Tab = TypeVar("Tab", bound=QWidget)


class LateTabs(QWidget):
    """One tab at a time of ``kinds``; ``link`` fills and connects one that was just made."""

    def __init__(
        self,
        kinds: Mapping[str, type[QWidget]],
        link: Callable[[QWidget], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kinds, self._link = dict(kinds), link
        self._made: dict[type[QWidget], QWidget] = {}
        self._stack = OnePage(self)
        self._stack.currentChanged.connect(self.updateGeometry)

    @property
    def made(self) -> tuple[QWidget, ...]:
        """The tabs there are by now."""
        return tuple(self._made.values())

    def has(self, kind: type[QWidget]) -> bool:
        """Return whether the tab of a kind was made by now."""
        return kind in self._made

    def of(self, kind: type[Tab]) -> Tab:
        """Return the tab of a kind; it is made when it is first needed."""
        made = self._made.get(kind)
        if not isinstance(made, kind):
            made = self._made[kind] = kind()
            self._stack.addWidget(made)
            self._link(made)
        return made

    def show_tab(self, key: str) -> None:
        """Show the tab under a key."""
        self._stack.setCurrentWidget(self.of(self._kinds[key]))

    def prepare(self) -> Iterator[None]:
        """Make the tabs there are not yet, one at a time."""
        for kind in self._kinds.values():
            if kind not in self._made:
                self.of(kind)
                yield
