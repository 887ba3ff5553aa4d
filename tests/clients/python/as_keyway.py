"""Runs another of these programs with keyway in the place of openai: `as_keyway.py smoke_langchain.py`."""

import runpy
import sys

import keyway.as_openai  # noqa: F401

runpy.run_path(sys.argv[1], run_name="__main__")
