"""What people say about time, a table for each language: `CASES`, said at `NOW` in `ZONE`."""
