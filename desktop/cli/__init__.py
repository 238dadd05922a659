"""The command line: everything the client does, without a window."""

from desktop.cli.main import main as main
