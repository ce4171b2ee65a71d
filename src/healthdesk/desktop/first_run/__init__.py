"""First run: look around with a made-up family, or make a vault."""
