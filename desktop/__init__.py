"""The desktop client of the joint government-utility office."""
