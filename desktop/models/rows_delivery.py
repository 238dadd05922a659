"""The rows of the delivery sheet, as views see them."""

from desktop.store.rows_delivery import DeliveryKnown

__all__ = ["DeliveryKnown"]
