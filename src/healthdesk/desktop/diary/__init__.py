"""The diary: a line from anywhere, read while one types, and the entries of the days."""
