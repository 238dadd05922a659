"""What opens where an act is chosen."""

OPENS = {
    "decide-step": "decide",
    "draft-letter": "letter",
    "revise-letter": "letter",
    "check-letter": "letter",
    "countersign-letter": "letter",
    "sign-letter": "letter",
    "seal-letter": "letter",
    "print-letter": "letter",
}
"""Acts that have a sheet or a page made for them; the others have a form."""
