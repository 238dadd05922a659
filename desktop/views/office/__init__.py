"""The office itself: its settings, rules and calendar."""
