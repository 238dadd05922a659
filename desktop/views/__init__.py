"""The views: they lay out, show a model and emit a command."""
