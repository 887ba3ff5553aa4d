"""The emulator as a program of its own, and its control API.

The program is the one that the variable KEYWAY_PROGRAM names (`cargo xtask test` sets it).
"""

import json
import os
import re
import subprocess
import threading
import urllib.error
import urllib.request

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")

# Seconds until a program that says nothing is given up.
PATIENCE = 30


class Emulator:
    """A running `keyway emulator` on a port of its own; `stop` ends it."""

    def __init__(self):
        program = os.environ.get("KEYWAY_PROGRAM")
        if not program:
            raise RuntimeError("KEYWAY_PROGRAM is not set; run `cargo xtask test`, which builds and names the program")
        # Standard error goes where this program's goes, so that a failure to start explains itself.
        self._process = subprocess.Popen(
            [program, "emulator", "--port", "0"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
        )
        self._watchdog = threading.Timer(PATIENCE, self._process.kill)
        self._watchdog.start()
        try:
            self.address = self._read_address()
        except BaseException:
            self.stop()
            raise
        finally:
            self._watchdog.cancel()
        # What else it prints is of no interest, but must not fill the pipe.
        threading.Thread(target=self._process.stdout.read, daemon=True).start()

    def _read_address(self):
        for line in self._process.stdout:
            if found := ADDRESS.search(line):
                return found.group()
        raise RuntimeError(f"the emulator ended with {self._process.wait()} before it said where it listens")

    @property
    def base_url(self):
        """What an SDK takes as its base URL."""
        return self.address + "/v1"

    def control(self, method, path, body=None):
        """One call of the control API: its decoded reply, or None when that is empty."""
        request = urllib.request.Request(
            f"{self.address}/_keyway/{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"content-type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as response:
                text = response.read()
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{method} {path} was refused: {error.read().decode()}") from error
        return json.loads(text) if text else None

    def key(self, **members):
        """Makes a key with these members; its secret."""
        return self.control("POST", "keys", members)["secret"]

    def stop(self):
        """Ends the program."""
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()
