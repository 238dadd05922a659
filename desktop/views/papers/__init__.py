"""Papers of a case: the list, the scans, the view."""
