"""What the office knows and decides about a case, one module a subject."""
