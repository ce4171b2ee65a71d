"""Labs and vitals: the shelf of measures, and one measure."""
