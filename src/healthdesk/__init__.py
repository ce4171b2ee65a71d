"""HealthDesk: a family's health records in one encrypted place, with an assistant that cannot misquote them."""

__version__ = "0.1.0"
