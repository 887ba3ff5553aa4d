"""The fixtures of keyway's own tests, in the environment of the official package."""

import importlib.util
import pathlib
import sys

TESTS = pathlib.Path(__file__).parents[1] / "tests"

spec = importlib.util.spec_from_file_location("keyway_tests", TESTS / "conftest.py")
keyway_tests = importlib.util.module_from_spec(spec)
sys.modules["keyway_tests"] = keyway_tests
spec.loader.exec_module(keyway_tests)

emulator, in_process, no_key, serve = (
    getattr(keyway_tests, name) for name in ("emulator", "in_process", "no_key", "serve")
)
