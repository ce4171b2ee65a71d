"""The lock screen: the vault's name, one field, nothing about anyone."""
