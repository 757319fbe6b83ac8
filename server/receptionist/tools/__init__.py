"""The tools a brain acts with: thin, checked, journalled, and blind to whose turn it is.

No tool takes a business, a customer or a channel: those come from the turn. An id that a brain
gives is looked up as that tenant and that customer.
"""
