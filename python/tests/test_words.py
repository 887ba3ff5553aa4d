"""Texts of the library speak of Python's arguments, not of Rust's."""

import inspect
import pathlib
import re

import pytest

import keyway
from conftest import MESSAGES, reply

CRATES = pathlib.Path(__file__).parents[2] / "crates"

# What no Python program reaches: other ways to use the library, and texts that only a compiler shows.
ELSEWHERE = re.compile(
    r"/(tests?|tests\.rs|blocking|tools|structured|polling|resources|diagnose|observe|webhooks|upload_parts\.rs"
    r"|missing_features|missing_features\.rs|batch_results\.rs|polling\.rs|webhook_secret\.rs|webhooks\.rs|bench\.rs"
    r"|resume\.rs)(/|$)"
)

# Names in backticks that are no settings: of JSON, of headers, of what a caller passed.
NO_SETTINGS = {"expires_at"}

# The package awaits calls on a thread of its own, sets up transports itself, and gets one page at a time.
NEVER = ("A call was awaited outside a Tokio runtime", "Both `transport` and", "The list of {operation} continues after")

RUST = re.compile(r"[Bb]uilder|::|tokio|Tokio|when you build|set in code|`(GET|POST) ")


def words():
    text = (CRATES / "keyway-python" / "src" / "words.rs").read_text()
    table = text[text.index("const WORDS") : text.index("];")]
    pairs = re.findall(r'\(\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)",?\s*\)', table)
    return [(rust.replace('\\"', '"'), python.replace('\\"', '"')) for rust, python in pairs]


def texts():
    """The string literals of the library that may be in an error, with their files."""
    for crate in ("keyway", "keyway-credentials"):
        for path in sorted((CRATES / crate / "src").rglob("*.rs")):
            if ELSEWHERE.search(path.as_posix()):
                continue
            code = path.read_text().split("#[cfg(test)]\nmod tests {")[0]
            code = re.sub(r"(?m)^\s*//.*$|#!?\[[^\n]*$", "", code)
            for found in re.finditer(r'"((?:[^"\\\n]|\\.|\\\n)*)"', code):
                if len(found[1]) > 24 and " " in found[1]:
                    yield path, found[1].replace('\\"', '"')


def test_every_text_names_what_python_has():
    table = words()
    assert len(table) > 15
    given = {*inspect.signature(keyway.OpenAI.__init__).parameters, "proxy", "verify", "cert", "timeout"}
    odd = []
    for path, text in texts():
        said = text
        for rust, python in table:
            said = said.replace(rust, python)
        settings = set(re.findall(r"`([a-z]+(?:_[a-z]+)+)`", said)) - given - NO_SETTINGS
        if (RUST.search(said) or settings) and not said.startswith(NEVER):
            odd.append((path.name, said))
    assert odd == []


def test_every_word_occurs_in_a_text():
    # A text that was changed must be changed here, too.
    code = "".join(path.read_text() for path in (CRATES / "keyway" / "src").rglob("*.rs"))
    code += "".join(path.read_text() for path in (CRATES / "keyway-credentials" / "src").rglob("*.rs"))
    assert [rust for rust, _ in words() if not any(part in code for part in (rust, rust.strip("`"), rust.replace('"', '\\"')))] == []


def test_h1_plain_http_needs_an_argument_that_python_has(serve):
    with pytest.raises(keyway.ConfigurationError, match="`allow_insecure_http=True`"):
        keyway.OpenAI(api_key="sk-emul-x", base_url="http://api.example.com/v1")
    client = keyway.OpenAI(api_key="sk-emul-x", base_url="http://api.example.com/v1", allow_insecure_http=True)
    assert client.with_options(timeout=3).base_url == "http://api.example.com/v1"


def test_k1_a_missing_key_names_the_argument_of_the_client():
    with pytest.raises(keyway.AuthenticationError) as caught:
        keyway.OpenAI().models.list()
    assert "pass `api_key=` to the client" in str(caught.value)


def test_e5_a_budget_that_is_used_up_has_its_reason(serve):
    error = {"message": "Billing hard limit has been reached", "type": "invalid_request_error", "code": "billing_hard_limit_reached"}
    server = serve(lambda connection: reply(connection, {"error": error}, "400 Bad Request"))
    client = keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, max_retries=0)
    with pytest.raises(keyway.BadRequestError) as caught:
        client.chat.completions.create(model="gpt-4.1", messages=MESSAGES)
    assert caught.value.reason == "quota_exhausted" and not caught.value.retryable
