"""A business licence as a certificate and its office: read beside the desk, kept with its case."""

from pathlib import Path

from desktop.app.errands import Job, Progress
from desktop.app.scan_intake import keep_one
from desktop.domain.case import Case
from desktop.domain.papers import SubmitPaper
from desktop.domain.values import PaperSource
from desktop.files.content import read_content
from desktop.files.e_certificate import PDF_LIMIT, Certificate, digest_of, read_certificate
from desktop.files.unreadable import Unreadable
from desktop.models.rows_intake import DraftForm
from desktop.office.office import Office, Recording
from desktop.rules.deficiency import Paper
from desktop.rules.findings import Finding, Refusal, finding
from desktop.views.requests_papers import Incoming


def reading(file: Path) -> Job:
    """Return the job that reads a certificate on the office's day."""

    def job(office: Office, progress: Progress) -> tuple[Path, Certificate | Refusal]:
        progress.step(0, 1)
        return file, read_certificate(file, office.now().date())

    return job


def keeping(case: Case, form: DraftForm, officer: str) -> Job:
    """Return the job that notes the certificate of a form as the paper of the case it became."""

    def job(office: Office, progress: Progress) -> Recording | Refusal:
        return keep_certificate(office, progress, (case, form), officer)

    return job


def keep_certificate(
    office: Office, progress: Progress, became: tuple[Case, DraftForm], officer: str
) -> Recording | Refusal:
    """Note the certificate as a paper's source, a PDF as its scan too; nothing where it changed."""
    case, form = became
    file = Path(form.certificate)
    try:
        if digest_of(read_content(file, PDF_LIMIT)) != form.certificate_digest:
            return Refusal((finding("licence_changed", "file", name=file.name),))
    except Unreadable as found:
        return Refusal((found.finding,))
    read = read_certificate(file, office.now().date())
    if isinstance(read, Refusal):
        return read
    if read.digest != form.certificate_digest:
        return Refusal((finding("licence_changed", "file", name=file.name),))
    scans: tuple[str, ...] = ()
    if read.is_scan:
        scan, known = Incoming(file.name, file), form.certificate_digest
        digest = keep_one(office, progress, case, scan, officer, known)
        if isinstance(digest, Finding):
            return Refusal((digest,))
        scans = (digest,)
    command = SubmitPaper(
        case_id=case.id,
        paper=Paper.SUBJECT,
        source=PaperSource.E_CERTIFICATE,
        number=read.number,
        scans=scans,
    )
    return office.submit(command, officer)
