"""Wearables: days, weeks and months of a watch, a ring or a sensor, as they recorded them. A day without readings is a gap."""
