"""What is due, and the message that says so."""
