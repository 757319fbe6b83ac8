"""A business as one YAML file: read and checked, compared with the database, applied, exported.

docs/business-file.md describes the file. The demo business is such a file, applied by the same code.
"""
