"""A paper of a case on the page of finished papers, where its copies are counted."""

from desktop.office.notice_making import NumberedNotice
from desktop.views.requests import PaperShown


def shown_notice(notice: NumberedNotice, case_id: str, name: str, file_name: str) -> PaperShown:
    """Return the paper to look at and print; of a draft no copies are counted."""
    return PaperShown(
        name,
        notice.pdf,
        file_name,
        case_id,
        prints=notice.prints,
        paper_id=notice.paper_id,
    )
