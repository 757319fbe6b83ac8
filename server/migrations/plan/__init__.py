"""What `--plan` shows: what a run would do, whom it would keep waiting, and whether PostgreSQL takes it."""
