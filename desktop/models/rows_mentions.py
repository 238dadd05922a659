"""The rows of colleagues that can be named, as views meet them."""

from desktop.store.rows_mentions import MentionRow as MentionRow
