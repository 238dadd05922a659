"""Letters: one being drafted, and the register of their numbers."""
