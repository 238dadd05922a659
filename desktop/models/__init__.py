"""Qt models: what the views show, and the desk that does the work."""
