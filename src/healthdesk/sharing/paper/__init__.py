"""Sheets of paper: fonts and shaping, setting text in lines and columns, and writing PDF. Knows no record."""
