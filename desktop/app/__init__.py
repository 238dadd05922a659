"""The client: one window on one office."""

from desktop.app.client import run_client as run_client
