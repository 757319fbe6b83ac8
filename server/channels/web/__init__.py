"""The website's chat: a visitor's signed token, messages in, messages out by polling."""
