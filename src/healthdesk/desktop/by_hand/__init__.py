"""By hand: measurements, medicines, allergies and notes that one types in, and people."""
