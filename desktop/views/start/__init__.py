"""Before the office opens: choosing, founding, signing in."""
