"""The editor of a rule table: its rows, its recorded cases, its head."""
