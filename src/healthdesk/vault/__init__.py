"""The vault: who may open it, whose records it holds, and how they are kept safe. The only room that knows SQL and keys."""
