"""Facts: for each kind of step, the evidence from the records and what code computes of it.

A finder reads through the context's `Reader`, cites each record it rests on and writes sentences by key (`state`).
"""
