"""What pyright says about the package, and about programs that use it."""

import json
import os
import pathlib
import subprocess
import sys

import keyway

PROGRAMS = pathlib.Path(os.environ["KEYWAY_TYPING"])


def complaints(*paths):
    """The lines that pyright complains about, by file."""
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True)
    found = json.loads(done.stdout)["generalDiagnostics"]
    errors = [one for one in found if one["severity"] == "error"]
    return [(pathlib.Path(one["file"]), one["range"]["start"]["line"] + 1, one["message"]) for one in errors]


def test_pyright_accepts_the_package():
    assert complaints(pathlib.Path(keyway.__file__).parent) == []


def test_pyright_accepts_a_right_program():
    assert complaints(PROGRAMS / "right.py") == []


def test_pyright_finds_each_mistake_and_no_other():
    program = PROGRAMS / "wrong.py"
    wrong = {number for number, line in enumerate(program.read_text().splitlines(), 1) if "  # wrong" in line}
    assert {line for _, line, _ in complaints(program)} == wrong
