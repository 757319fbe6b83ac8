"""The tenants of one server, the people and programs that act for them, and the record of what they did.

Everything that belongs to a business is reached through an identity of this room; what happens in the
business is for the rooms above.
"""
