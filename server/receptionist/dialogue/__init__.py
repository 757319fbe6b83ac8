"""The offline receptionist's dialogue: what it remembers, what it heard, and what it says next.

Deterministic: the same turn with the same tool answers gives the same reply, so a retried turn
makes the same calls and its journal fits.
"""
