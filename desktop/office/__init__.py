"""The only writer: takes an officer's command, asks the rules, records what follows."""
