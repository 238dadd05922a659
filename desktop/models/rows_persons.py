"""A person's values, as views meet them."""

from desktop.domain.values_person import PersonInput as PersonInput
