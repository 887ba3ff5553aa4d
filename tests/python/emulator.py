"""The emulator as a separate program, and its control API.

The variable KEYWAY_PROGRAM names the program (`cargo xtask test` sets it).
"""

import json
import os
import re
import subprocess
import threading
import urllib.error
import urllib.request

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")

# Seconds to wait for the program's first output.
PATIENCE = 30


class Emulator:
    """A running `keyway emulator` on a free port; `stop` ends it."""

    def __init__(self):
        program = os.environ.get("KEYWAY_PROGRAM")
        if not program:
            raise RuntimeError("KEYWAY_PROGRAM is not set; run `cargo xtask test`, which builds and names the program")
        # Standard error is inherited, so that a failure to start is visible.
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
        # Discards the rest of its output, which must not fill the pipe.
        threading.Thread(target=self._process.stdout.read, daemon=True).start()

    def _read_address(self):
        for line in self._process.stdout:
            if found := ADDRESS.search(line):
                return found.group()
        raise RuntimeError(f"the emulator ended with {self._process.wait()} before it said where it listens")

    @property
    def base_url(self):
        """Returns the base URL for an SDK."""
        return self.address + "/v1"

    def control(self, method, path, body=None):
        """Calls the control API and returns its decoded reply, or None if that is empty."""
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
        """Creates a key with these fields and returns its secret."""
        return self.control("POST", "keys", members)["secret"]

    def stop(self):
        """Stops the program."""
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()
