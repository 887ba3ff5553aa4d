"""Modules of openai that libraries import although they are private. They are there under the alias alone."""
