"""What the sheet shows by which papers leave the office."""

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class DeliveryKnown:
    """What is offered and what stands against it.

    ``envelopes`` and ``labels`` are keys with names; ``sender`` is the last address e-mails went
    from; ``against_package`` and ``against_persons`` say why the officer can't make a package of
    a case, or take personal data along; blank where nothing does.
    """

    sender: str = ""
    envelopes: tuple[tuple[str, str], ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    against_package: str = ""
    against_persons: str = ""
