"""Letters: content in, bytes out."""
