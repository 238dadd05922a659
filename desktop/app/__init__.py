"""The client: one window on one office."""

import desktop.app.qt_imports  # noqa: F401  before the modules that are imported after Qt
from desktop.app.start import run_client as run_client
