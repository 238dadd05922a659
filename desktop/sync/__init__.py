"""Many desks, one record: exchange with a shared store, through one port with two adapters."""
