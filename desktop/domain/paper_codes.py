"""What an act leaves on the papers it makes: the codes by which strangers verify them."""

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MakesPaper:
    """An event that makes papers of the office; ``codes`` are the texts of their QR codes.

    The desk that records the act signs them, so that every desk prints the same. What was
    recorded before papers bore codes has none.
    """

    codes: tuple[str, ...] = ()
