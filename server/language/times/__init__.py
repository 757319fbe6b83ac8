"""When: dates, times and ranges that people say, in ten languages (docs/understanding.md)."""
