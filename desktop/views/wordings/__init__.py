"""The editor of the papers' wordings."""
