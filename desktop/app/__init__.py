"""The client: one window on one office."""

from desktop.app.start import run_client as run_client
