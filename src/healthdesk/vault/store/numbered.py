"""Kinds and standings are kept as their place in these; a new one is added at the end."""

from healthdesk.domain.records import Kind, Standing

KINDS = tuple(Kind)
STANDINGS = tuple(Standing)
