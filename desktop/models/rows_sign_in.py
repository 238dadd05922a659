"""The rows a page of signing in shows."""

from desktop.store.rows_sign_in import OfficerChoice as OfficerChoice
from desktop.store.rows_sign_in import SignInPage as SignInPage
