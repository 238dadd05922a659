"""The tab of backups: never copied, copied and sound, found damaged."""

from desktop.models.rows_backup import BackupPage
from desktop.models.rows_year import YearCount, YearPage
from desktop.views.main_window import MainWindow
from desktop.views.office.backup_tab import BackupTab
from desktop.wording import backup as words
from tests.views.scenes import Scene
from tests.views.scenes_settings import page

FOLDER = "/srv/office/JointOffice"
SOUND = BackupPage(
    folder=FOLDER,
    last=words.LAST.format(
        at="2026-09-18 17:02",
        age="今天",
        entries="6,214",
        folder="/media/usb/备份-20260918",
    ),
    checked=words.CHECKED.format(at="2026-09-18 09:03", entries="6,210"),
    is_well=True,
    outbox=words.OUTBOX.format(count=3),
    daily=words.DAILY.format(days=14, folder=f"{FOLDER}-copies"),
)
NEVER = BackupPage(
    folder=FOLDER,
    last=words.NEVER,
    warning=words.NEVER_WARNING,
    checked=words.UNCHECKED,
    outbox=words.OUTBOX_NONE,
    daily=words.DAILY_NONE,
)
DAMAGED = BackupPage(
    folder=FOLDER,
    last=words.LAST.format(
        at="2026-09-06 17:02", age="12 天前", entries="5,871", folder="/media/usb/备份-20260906"
    ),
    warning=words.OLD_WARNING.format(age=12, days=7),
    checked=words.CHECKED_BAD.format(at="2026-09-18 09:03", why="记录的指纹与正文不符"),
    is_well=False,
    outbox=SOUND.outbox,
    daily=SOUND.daily,
)


YEARS = YearPage((YearCount(2026, 312, 58), YearCount(2025, 401, 77)))
NOT_YOURS = YearPage(YEARS.years, "需要“联席办主任”职责，当前为“审批”。由具有该职责的人员办理。")


def _shown(made: MainWindow, said: BackupPage, years: YearPage = YEARS) -> BackupTab:
    tab = page(made, "backup").parts.of(BackupTab)
    tab.show_page(said)
    tab.year.show_page(years)
    return tab


def sound(made: MainWindow) -> None:
    _shown(made, SOUND)


def never(made: MainWindow) -> None:
    _shown(made, NEVER, YearPage())


def damaged(made: MainWindow) -> None:
    _shown(made, DAMAGED, NOT_YOURS)


def year_with_persons(made: MainWindow) -> None:
    """A year with personal data is wanted: the reason is asked for."""
    _shown(made, SOUND).year.persons.setChecked(True)


SCENES: dict[str, Scene] = {
    "backup-sound": sound,
    "backup-never": never,
    "backup-damaged": damaged,
    "backup-year": year_with_persons,
}
