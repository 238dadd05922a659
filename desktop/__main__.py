"""Start the client, or a command where one is given."""

import gc
import os
import sys

from desktop import language
from desktop.store.user_folders import user_folders


def main() -> int:
    """Return the exit code of the client or of the command."""
    arguments = sys.argv[1:]
    flag = language.take_flag(arguments)
    is_window = not arguments or arguments[0] == "open" or arguments[0].startswith("joint-office:")
    preferences = user_folders().preferences if is_window else None
    language.speak(flag or language.chosen(os.environ, preferences))
    if is_window:
        gc.disable()  # what the imports make stays; the client goes on collecting once it is made
        from desktop.app import run_client

        return run_client([w for w in arguments if w != "open"])
    from desktop.cli import main as run_command

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
