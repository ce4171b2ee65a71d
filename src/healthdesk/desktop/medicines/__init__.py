"""Medicines: current, past, by ingredient; one medicine with all that sources say of it; own times and what is noted."""
