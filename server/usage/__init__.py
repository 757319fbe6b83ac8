"""Who used how much: a row for every message in and out, with its model and tokens."""
