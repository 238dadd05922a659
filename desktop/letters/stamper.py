"""Ask a time-stamping service (RFC 3161) over HTTP for a token."""

import urllib.error
import urllib.request
from typing import Any

from asn1crypto import tsp
from pyhanko.sign.timestamps import TimeStamper

SECONDS = 15
LIMIT = 1024 * 1024


class UrlStamper(TimeStamper):
    """A service by its address; a slow or foreign answer raises OSError."""

    def __init__(self, address: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.address = address

    async def async_request_tsa_response(self, req: Any) -> Any:
        """Override TimeStamper.async_request_tsa_response."""
        request = urllib.request.Request(
            self.address,
            data=req.dump(),
            headers={
                "Content-Type": "application/timestamp-query",
                "Accept": "application/timestamp-reply",
            },
        )
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:
            return tsp.TimeStampResp.load(answer.read(LIMIT))
