"""Start the client, or a command where one is given."""

import sys


def main() -> int:
    """Return the exit code of the client or of the command."""
    if len(sys.argv) == 1 or sys.argv[1] == "open" or sys.argv[1].startswith("joint-office:"):
        from desktop.app import run_client

        return run_client([w for w in sys.argv[1:] if w != "open"])
    from desktop.cli import main as run_command

    return run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
