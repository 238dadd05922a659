"""The rows of verifying that views show."""

from desktop.store.rows_verify import Answer, Ground, SignatureSeen, Verdict

__all__ = ["Answer", "Ground", "SignatureSeen", "Verdict"]
