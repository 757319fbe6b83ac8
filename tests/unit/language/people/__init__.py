"""What people say their names are, one file a language."""
