"""How well and how fast words about time are understood, beside the strongest open parser."""
