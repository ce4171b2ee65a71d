"""Settings: language, looks, lock, copies, keys, people."""
