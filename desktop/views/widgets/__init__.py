"""The small parts the pages are laid out from."""
