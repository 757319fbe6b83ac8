"""The ways in and out: one package for each channel that carries messages.

A channel turns its provider's requests into `InboundMessage` and our replies into its provider's
requests. What is said is none of its business.
"""
