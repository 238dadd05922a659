"""Look at the scan of a paper."""

from desktop.app.shell import Shell
from desktop.office.office import Office
from desktop.rules.deficiency import Paper
from desktop.store.personal import read_attachment
from desktop.wording.client import SAID


class ScanViewing:
    """Fetches the newest scan of a paper and hands it to the officer."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def show(self, case_id: str, paper: str) -> None:
        """Show the paper's scan, or say that there is none."""
        self._shell.ask(lambda o: _scan_of(o, case_id, paper), self._show)

    def _show(self, scan: bytes) -> None:
        if scan:
            self._shell.save_as(SAID["save_scan"], "", "", scan)
        else:
            self._shell.say(SAID["no_scan"])


def _scan_of(office: Office, case_id: str, paper: str) -> bytes:
    """Return the newest scan of a paper, blank where there is none."""
    case = office.case(case_id)
    scans = case.paper(Paper(paper)).scans if case else ()
    if not scans:
        return b""
    with office.store.reading() as connection:
        return read_attachment(connection, office.store.attachments, scans[-1]) or b""
