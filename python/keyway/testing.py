"""A local OpenAI API for tests: keyway's emulator, with keys in every state and replies that a test chooses.

    from keyway.testing import emulator

    with emulator() as api:
        api.when(user="weather").reply("It is sunny.")
        client = api.client()

It needs the program `keyway`. pytest has the fixture `keyway_emulator`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
import urllib.error
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Mapping, Optional, Sequence, Union

from ._errors import OpenAIError

if TYPE_CHECKING:
    from ._client import AsyncOpenAI, OpenAI

__all__ = ["Emulator", "EmulatorError", "When", "emulator", "through_httpx"]

# Seconds until the program has printed where it listens, and for a call of its control API.
_PATIENCE = 30

Reply = Union[str, Mapping[str, Any]]


class EmulatorError(OpenAIError):
    """The emulator could not be started, or refused what a test set."""


def _program() -> str:
    named = os.environ.get("KEYWAY_PROGRAM")
    found = shutil.which(named or "keyway")
    if found:
        return found
    where = f"KEYWAY_PROGRAM names {named}, which is no program" if named else "no program `keyway` is in PATH"
    raise EmulatorError(
        f"The emulator cannot be started: {where}; build it with `cargo install --path crates/keyway-cli` in a "
        "checkout of keyway, or set KEYWAY_PROGRAM to it."
    )


def _reply(reply: Reply) -> Dict[str, Any]:
    return {"text": reply} if isinstance(reply, str) else dict(reply)


class When:
    """Requests that a script replies to."""

    def __init__(self, api: Emulator, conditions: Dict[str, Any]) -> None:
        self._api = api
        self._conditions = conditions

    def reply(self, reply: Optional[Reply] = None, *, times: Union[int, str, None] = None, **fields: Any) -> str:
        """Scripts the reply to these requests, and returns the script's ID.

        reply: a text, or the fields of a reply: `text`, `tool_calls`, `refusal`, `error`, `body`, …
        times: how often: a number, `"once"`, or `"always"`, which is the default.
        fields: the fields of the reply as arguments.
        """
        script: Dict[str, Any] = {"when": self._conditions, "reply": {**_reply(reply or {}), **fields}}
        return self._add(script, times)

    def replies(self, *replies: Reply, times: Union[int, str, None] = None) -> str:
        """Scripts replies that are used in turn, and returns the script's ID.

        times: how often all of them are used, once by default.
        """
        return self._add({"when": self._conditions, "replies": [_reply(one) for one in replies]}, times)

    def _add(self, script: Dict[str, Any], times: Union[int, str, None]) -> str:
        if times is not None:
            script["times"] = times
        added: str = self._api.control("POST", "replies", script)["id"]
        return added


class Emulator:
    """A running emulator."""

    base_url: str
    """The base URL for clients."""
    api_key: str
    """A valid key."""

    def __init__(self, options: Sequence[str] = ()) -> None:
        self._process = subprocess.Popen(
            [_program(), "--json", "emulator", "--port", "0", "--exit-with-parent", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._readers: List[threading.Thread] = []
        watchdog = threading.Timer(_PATIENCE, self._process.kill)
        watchdog.start()
        try:
            self._read_address()
        except BaseException:
            self.stop()
            raise
        finally:
            watchdog.cancel()

    def _read_address(self) -> None:
        assert self._process.stdout is not None and self._process.stderr is not None
        line = self._process.stdout.readline()
        found = json.loads(line) if line.startswith("{") else {}
        if "base_url" not in found:
            self._process.kill()
            self._process.wait()
            said = found.get("error", {}).get("message") or self._process.stderr.read().strip()
            raise EmulatorError(said or f"The emulator did not start: it ended with code {self._process.returncode}.")
        self.base_url, self.api_key, self._control = found["base_url"], found["api_key"], found["control"]
        for pipe in (self._process.stdout, self._process.stderr):
            # Its further output is discarded, so that it never fills a pipe.
            reader = threading.Thread(target=pipe.read, daemon=True)
            reader.start()
            self._readers.append(reader)

    def client(self, **options: Any) -> OpenAI:
        """A client of the emulator. `max_retries` is 0 unless it is given."""
        from ._client import OpenAI

        return OpenAI(**{"api_key": self.api_key, "base_url": self.base_url, "max_retries": 0, **options})

    def async_client(self, **options: Any) -> AsyncOpenAI:
        """A client of the emulator for event loops. `max_retries` is 0 unless it is given."""
        from ._client import AsyncOpenAI

        return AsyncOpenAI(**{"api_key": self.api_key, "base_url": self.base_url, "max_retries": 0, **options})

    def key(self, state: str = "valid", **fields: Any) -> str:
        """Makes a key and returns it.

        state: `valid`, `revoked`, `deleted`, `expired`, `account_deactivated`, `no_organization`,
            `region_blocked`, `quota_exhausted`, `credit_exhausted`, `spend_limit_reached`,
            `billing_inactive` or `billing_hard_limit`.
        fields: limits such as `requests_per_minute`, `revoke_after_requests`, `scopes`, `models`, `admin`.
        """
        secret: str = self.control("POST", "keys", {"state": state, **fields})["secret"]
        return secret

    def set_key(self, key: str, **fields: Any) -> None:
        """Changes a key that `key()` made, or `api_key`, while the emulator runs: its `state`, its limits.

        Raises EmulatorError if the emulator has no such key.
        """
        for known in self.control("GET", "keys")["keys"]:
            if known.get("fingerprint") == _fingerprint(key):
                self.control("PATCH", f"keys/{known['id']}", fields)
                return
        raise EmulatorError("The emulator has no key like this; make it with key().")

    def when(self, **conditions: Any) -> When:
        """Requests with these properties: `user`, `message`, `system`, `tool_result`, `model`, `operation`,
        `turn`, `key`, `headers`, `stream`. All must hold; without any, a script is for every request.
        """
        return When(self, conditions)

    def reply(self, reply: Optional[Reply] = None, **fields: Any) -> None:
        """Queues a reply for the next request, whatever it asks."""
        self.control("POST", "replies", {**_reply(reply or {}), **fields})

    def fault(self, fault: str) -> None:
        """Queues a fault for the next request, such as `"503"`, `"429;retry-after=2"` or `"stream-error;at=3"`."""
        self.control("POST", "faults", {"fault": fault})

    def journal(self) -> List[Dict[str, Any]]:
        """The requests so far, each with its method, path, headers, body and status, without secrets."""
        entries: List[Dict[str, Any]] = self.control("GET", "journal")["entries"]
        return entries

    def reset(self) -> None:
        """Brings the emulator back to the state after its start."""
        self.control("POST", "reset")

    def control(self, method: str, path: str, body: Optional[Mapping[str, Any]] = None) -> Any:
        """Calls the control API, and returns what it replies. Raises EmulatorError if it refuses."""
        request = urllib.request.Request(
            f"{self._control}/{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"content-type": "application/json"},
        )
        # The emulator is on this machine: no proxy of the environment is between.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=_PATIENCE) as response:
                text = response.read()
        except urllib.error.HTTPError as error:
            raise EmulatorError(f"The emulator refused {method} {path}: {error.read().decode(errors='replace')}") from None
        return json.loads(text) if text else None

    def stop(self) -> None:
        """Ends the program."""
        self._process.kill()
        self._process.wait()
        for reader in self._readers:
            reader.join(_PATIENCE)
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()

    def __repr__(self) -> str:
        # Tracebacks with their variables show one whose program did not start, too.
        return f"<Emulator at {self.base_url}>" if hasattr(self, "base_url") else "<Emulator, not started>"


def _fingerprint(key: str) -> str:
    from hashlib import sha256

    return sha256(key.encode()).hexdigest()[:8]


def _options(given: Mapping[str, Any]) -> List[str]:
    """The program's options for those of `emulator()`."""
    words: List[str] = []
    for name, value in given.items():
        option = f"--{name.replace('_', '-')}"
        if value is True:
            words.append(option)
        elif value is not None and value is not False:
            words += [word for one in _each(value) for word in (option, one)]
    return words


def _each(value: Any) -> List[str]:
    return [os.fspath(value)] if isinstance(value, (str, os.PathLike)) else [os.fspath(one) for one in value]


@contextmanager
def emulator(
    *,
    any_key: bool = False,
    any_model: bool = False,
    model: Union[str, Sequence[str], None] = None,
    strict: bool = False,
    keys: Union[str, os.PathLike[str], None] = None,
    replies: Union[str, os.PathLike[str], None] = None,
    journal: Union[str, os.PathLike[str], None] = None,
    latency: Optional[str] = None,
    clock: Optional[str] = None,
) -> Iterator[Emulator]:
    """Starts an emulator, and ends it with the block.

    any_key: accept every key.
    any_model, model: accept every model, or further ones.
    strict: reject what the API's document does not allow.
    keys: a TOML file of keys.
    replies: a YAML or JSON file of scripted replies.
    journal: a file to which each request is appended.
    latency: delay of each reply, such as `50ms` or `50ms..200ms`.
    clock: the emulator's time, such as `2030-01-31T12:00:00Z`; with `@` before it, the time at its start.

    Raises EmulatorError if the program `keyway` is neither named by KEYWAY_PROGRAM nor in PATH, or does not start.
    """
    options = {
        "any_key": any_key,
        "any_model": any_model,
        "model": model,
        "strict": strict,
        "keys": keys,
        "replies": replies,
        "journal": journal,
        "latency": latency,
        "clock": clock,
    }
    running = Emulator(_options(options))
    try:
        yield running
    finally:
        running.stop()


@contextmanager
def through_httpx() -> Iterator[None]:
    """Makes clients that are made in this block send through httpx, so that respx, pytest-httpx, vcrpy and other
    mocks of httpx see their requests. Without it, keyway's own transport is used, which no mock in Python sees.

    A client that is given an `http_client` keeps it. Raises ImportError if httpx is not installed.
    """
    import httpx  # pyright: ignore[reportMissingImports]

    from . import _client

    def make(asynchronous: bool) -> Any:
        settings: Dict[str, Any] = {"timeout": httpx.Timeout(600.0, connect=5.0), "follow_redirects": True}
        return httpx.AsyncClient(**settings) if asynchronous else httpx.Client(**settings)

    before, _client.MAKE_HTTP_CLIENT = _client.MAKE_HTTP_CLIENT, make
    try:
        yield
    finally:
        _client.MAKE_HTTP_CLIENT = before
