"""Understand and speak: which language, which dates and times, which intent, and what we say.

Everything here is pure: text in, values out. No database, no Flask, no clock; whoever calls
passes `now` and the zone. A new language is one file in `times/languages/`, one in `catalogues/` and a table
of tests.
"""
