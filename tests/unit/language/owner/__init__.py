"""What owners write, one file a language."""
