"""One visit: what it holds, what may belong to it, and what one notes afterwards."""
