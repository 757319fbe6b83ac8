"""The background: answers what waits in the lanes, sends what waits in the outbox, does what falls due."""
