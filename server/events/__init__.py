"""What happened in a business, kept for consoles, streams and webhooks to read again."""
