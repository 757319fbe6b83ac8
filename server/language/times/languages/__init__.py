"""One module per language: its lexicon and rules as data."""
