"""The sentences and button labels of the receptionist, one module per language.

English is complete and names every key. `phrases.py` reads these modules; nothing else does.
"""
