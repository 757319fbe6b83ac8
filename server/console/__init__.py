"""The pages that people look at: the chat with the day beside it, log-in, and the account page.

Pages hold no rules of their own: they show what the rooms below know.
"""
