"""The rows of a decision's receipt, for the views that show them."""

from desktop.store.rows_receipt import ReceiptRow as ReceiptRow
from desktop.store.rows_receipt import ReplayedCase as ReplayedCase
