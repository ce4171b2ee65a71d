"""One record: the fact beside its original."""
