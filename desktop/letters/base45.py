"""Base45 (RFC 9285): bytes as the signs that a QR code holds most densely."""

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def encode(data: bytes) -> str:
    """Return the bytes as Base45 text."""
    return "".join(_signs(data[i : i + 2]) for i in range(0, len(data), 2))


def decode(text: str) -> bytes:
    """Return the bytes of Base45 text; anything else raises ValueError."""
    return b"".join(_octets(text[i : i + 3]) for i in range(0, len(text), 3))


def _signs(pair: bytes) -> str:
    value = int.from_bytes(pair, "big")
    count = 3 if len(pair) == 2 else 2
    return "".join(ALPHABET[value // 45**place % 45] for place in range(count))


def _octets(signs: str) -> bytes:
    if len(signs) == 1:
        raise ValueError("Base45 text is cut short")
    value: int = sum(ALPHABET.index(sign) * 45**place for place, sign in enumerate(signs))
    size = len(signs) - 1
    if value >= 256**size:
        raise ValueError("not Base45")
    return bytes(value.to_bytes(size, "big"))
