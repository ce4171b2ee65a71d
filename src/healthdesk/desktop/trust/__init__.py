"""Your vault: what lies where, who can open it, connections, copies and checks, and what left; every sentence from where it is so."""
