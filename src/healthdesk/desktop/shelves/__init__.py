"""Lists by kind: medicines, conditions, allergies, vaccines, visits and the rest."""
