"""Sources: what was brought in, and taking it back."""
