"""Frontdesk: a self-hosted receptionist for many small businesses on one server."""
