"""Modules of openai's types whose names are elsewhere in keyway."""
