"""What the delivery sheet offers to an officer for papers of a case."""

from pathlib import Path

from desktop.letters.sheets import layouts
from desktop.office.archive_package import PackageWanted, package_findings
from desktop.office.delivery import sender_of
from desktop.office.office import Office
from desktop.store.rows_delivery import DeliveryKnown
from desktop.wording.findings import say

SAID = "-"


def delivery_known(office: Office, case_id: str, officer: str) -> DeliveryKnown:
    """Return what is offered for a case's papers, and what stands against a package of it."""
    plain = PackageWanted(case_id, Path())
    whole = PackageWanted(case_id, Path(), has_persons=True, reason=SAID)
    against = package_findings(office, plain, officer)
    more = [f for f in package_findings(office, whole, officer) if f not in against]
    return DeliveryKnown(
        sender=sender_of(office),
        envelopes=tuple((x.key, x.name) for x in layouts() if x.kind == "envelope"),
        labels=tuple((x.key, x.name) for x in layouts() if x.kind == "label"),
        against_package=" ".join(str(say(f)) for f in against),
        against_persons=" ".join(say(f).beside for f in (*against, *more)),
    )
