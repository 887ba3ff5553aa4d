"""What mypy says about programs that use the package. Pyright is asked in `python/official`."""

import pathlib
import re
import subprocess
import sys

DIRECTORY = pathlib.Path(__file__).parent / "typing"


def complaints(program):
    """The numbers of the lines that mypy complains about."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file", "", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=DIRECTORY)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found = re.findall(r"^[^:]*" + re.escape(program.name) + r":(\d+): error: (.*)$", done.stdout, re.M)
    assert bool(found) == bool(done.returncode), done.stdout + done.stderr
    return {int(line): text for line, text in found}


def test_mypy_accepts_a_right_program():
    assert complaints(DIRECTORY / "right.py") == {}


def test_mypy_finds_each_mistake_and_no_other():
    program = DIRECTORY / "wrong.py"
    wrong = {number for number, line in enumerate(program.read_text().splitlines(), 1) if "  # wrong" in line}
    assert set(complaints(program)) == wrong
