"""Check that a file may be archived: PDF/A-2b, before it is signed."""

import io


class NotArchivable(Exception):
    """The file is no PDF/A-2b; ``findings`` say what is wrong."""

    def __init__(self, findings: tuple[str, ...]) -> None:
        self.findings = findings
        super().__init__("; ".join(findings))


def check_pdfa(data: bytes) -> None:
    """Raise NotArchivable unless the file is PDF/A-2b.

    To be asked before signing: the check knows no signed files.
    """
    from pikepdf import pdfa  # takes tenths of a second, which a start of the client can't spare

    report = pdfa.validate_written(io.BytesIO(data), "2b")
    if not report.passed:
        raise NotArchivable(tuple(str(finding) for finding in report.findings))
