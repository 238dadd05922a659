"""The rules of the office: pure functions over facts, dates and dated parameters."""
