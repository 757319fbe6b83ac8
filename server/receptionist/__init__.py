"""One turn of dialogue: brains that decide what to say, the tools they act with, the guard over both.

A brain never touches the database and never knows its channel's wire format: everything it does
goes through the toolbox, which knows whose turn it is.
"""
