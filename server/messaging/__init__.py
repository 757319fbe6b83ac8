"""Customers and what is said with them: conversations, lanes in, the outbox.

Knows no provider and no meaning: channels bring `InboundMessage` and take `OutboundText`; what a message
means is the receptionist's.
"""
