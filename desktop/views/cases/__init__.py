"""Cases: the workbench, the register, one case, what lapses and what comes late."""
