"""Every Chinese name and reason, on screen and on paper."""
