"""People: everybody in the vault at a glance, and each one's details."""
