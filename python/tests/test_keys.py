"""Which key is used, when it is read, and where it never shows (K1 to K6, X1)."""

import asyncio
import copy
import json
import logging
import pathlib
import pickle
import sys
import threading
import traceback

import pytest

import keyway
from conftest import MESSAGES, REPLY, reply
from keyway.providers import bedrock


def sent_key(server):
    head, _ = server.requests[-1]
    return next(line.split()[-1] for line in head.split("\r\n") if line.lower().startswith("authorization:"))


def ask(client):
    return client.chat.completions.create(model="gpt-4.1", messages=MESSAGES)


@pytest.fixture
def server(serve):
    return serve(reply)


def test_k1_the_argument_the_variable_and_the_file_in_this_order(server, monkeypatch, tmp_path):
    (tmp_path / ".openai").mkdir()
    (tmp_path / ".openai" / "auth.json").write_text(json.dumps({"api_key": "sk-emul-file"}))
    ask(keyway.OpenAI(base_url=server.base_url))
    assert sent_key(server) == "sk-emul-file"
    monkeypatch.setenv("OPENAI_API_KEY", "sk-emul-variable")
    ask(keyway.OpenAI(base_url=server.base_url))
    assert sent_key(server) == "sk-emul-variable"
    ask(keyway.OpenAI(api_key="sk-emul-argument", base_url=server.base_url))
    assert sent_key(server) == "sk-emul-argument"


def test_a_variable_that_is_set_later_changes_nothing(server, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-emul-before")
    client = keyway.OpenAI(base_url=server.base_url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-emul-after")
    ask(client)
    assert sent_key(server) == "sk-emul-before"


def test_a_client_without_any_key_is_made_and_its_first_call_says_so(server):
    client = keyway.OpenAI(base_url=server.base_url)
    with pytest.raises(keyway.AuthenticationError) as caught:
        ask(client)
    error = caught.value
    assert (error.error_type, error.status_code, error.reason) == ("authentication_error", 401, "not_found")
    assert "API key not found" in error.message
    assert "OPENAI_API_KEY" in str(error)
    assert (error.attempts, error.response.status_code) == (0, 401)
    assert server.requests == []


@pytest.mark.parametrize("key", [None, "", "  \n"])
@pytest.mark.parametrize("argument", ["api_key", "admin_api_key"])
@pytest.mark.parametrize("kind", [keyway.OpenAI, keyway.AsyncOpenAI])
def test_k6_an_empty_key_is_a_type_error_that_says_what_to_do(kind, argument, key):
    with pytest.raises(TypeError, match=f"{argument} argument is (None|empty); pass a key, or leave the argument out") as caught:
        kind(**{argument: key})
    assert isinstance(caught.value, keyway.OpenAIError)
    assert caught.value.reason == "empty_api_key"


def test_a_key_of_another_type_is_a_type_error_without_its_value():
    with pytest.raises(TypeError) as caught:
        keyway.OpenAI(api_key=12345)
    assert "is an int; pass a str" in str(caught.value)
    assert "12345" not in str(caught.value)


def test_a_function_returns_the_key_and_is_called_again_after_a_rejection(emulator):
    keys = [emulator.key(state="revoked"), emulator.key()]
    client = keyway.OpenAI(api_key=lambda: keys.pop(0), base_url=emulator.base_url, max_retries=0)
    assert ask(client).choices
    assert keys == []


def test_an_async_function_returns_the_key(server):
    async def key():
        return "sk-emul-awaited"

    ask(keyway.OpenAI(api_key=key, base_url=server.base_url))
    assert sent_key(server) == "sk-emul-awaited"


def test_a_function_that_fails_is_named_without_its_text(server):
    def broken():
        raise RuntimeError("sk-emul-in-the-text-of-an-error")

    with pytest.raises(keyway.AuthenticationError) as caught:
        ask(keyway.OpenAI(api_key=broken, base_url=server.base_url))
    assert caught.value.reason == "provider_failed"
    assert "RuntimeError" in str(caught.value)
    assert "in-the-text" not in str(caught.value) + "".join(traceback.format_exception(caught.value))


async def ask_in_a_loop(client):
    return await client.chat.completions.create(model="gpt-4.1", messages=MESSAGES)


def plain_and_async(returned):
    async def awaited():
        return returned

    return [lambda: returned, awaited]


NO_KEY = {"None": None, "an int": 5, "a bool": False, "bytes": b"sk-emul-x", "a list": ["sk-emul-x"], "an empty str": " \n"}


@pytest.mark.parametrize("what", NO_KEY)
def test_a_function_that_returns_no_key_says_what_it_returned(server, what):
    for function in plain_and_async(NO_KEY[what]):
        client = keyway.OpenAI(api_key=function, base_url=server.base_url)
        with pytest.raises(keyway.AuthenticationError) as caught:
            ask(client)
        with pytest.raises(keyway.AuthenticationError) as in_loop:
            asyncio.run(ask_in_a_loop(keyway.AsyncOpenAI(api_key=function, base_url=server.base_url)))
        for error in (caught.value, in_loop.value):
            assert f"the `api_key` function returned {what}; return the key as a str" in str(error)
            assert (error.reason, error.attempts, "sk-emul" in str(error)) == ("provider_failed", 0, False)
    assert server.requests == []


def test_plain_and_async_functions_serve_threads_and_event_loops(server):
    for function in plain_and_async("sk-emul-either"):
        ask(keyway.OpenAI(api_key=function, base_url=server.base_url))
        assert sent_key(server) == "sk-emul-either"
        asyncio.run(ask_in_a_loop(keyway.AsyncOpenAI(api_key=function, base_url=server.base_url)))

        async def threads_client_in_a_loop():
            return ask(keyway.OpenAI(api_key=function, base_url=server.base_url))

        asyncio.run(threads_client_in_a_loop())
    assert len(server.requests) == 6


def test_a_plain_function_does_not_hold_up_the_event_loop(server):
    turned = threading.Event()

    async def program():
        client = keyway.AsyncOpenAI(api_key=lambda: turned.wait(20) and "sk-emul-late", base_url=server.base_url)
        call = asyncio.create_task(ask_in_a_loop(client))
        await asyncio.sleep(0)
        turned.set()
        return await call

    assert asyncio.run(program()).id and sent_key(server) == "sk-emul-late"


def test_key_from_a_file_and_an_env_file(server, tmp_path):
    (tmp_path / "key.json").write_text(json.dumps({"openai": "sk-emul-from-json"}))
    ask(keyway.OpenAI(key_from=f"file:{tmp_path}/key.json#openai", base_url=server.base_url))
    assert sent_key(server) == "sk-emul-from-json"
    (tmp_path / ".env").write_text("OPENAI_API_KEY=sk-emul-from-dotenv\n")
    ask(keyway.OpenAI(env_file=tmp_path / ".env", base_url=server.base_url))
    assert sent_key(server) == "sk-emul-from-dotenv"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"key_from": 5}, "`key_from` is an int; pass a URI, such as `file:/run/secrets/key`"),
        ({"key_from": pathlib.Path("key")}, "`key_from` is a PosixPath; pass a URI, such as `file:/run/secrets/key`"),
        ({"env_file": 5}, "`env_file` is an int; pass the path of a file"),
    ],
)
def test_a_source_of_another_type_is_a_type_error(arguments, said):
    with pytest.raises(TypeError) as caught:
        keyway.OpenAI(**arguments)
    assert str(caught.value) == said


class FakeKeyring:
    """The package `keyring`, which is not installed here."""

    def __init__(self, entries):
        self.entries = entries

    def get_password(self, service, account):
        found = self.entries.get((service, account))
        if isinstance(found, Exception):
            raise found
        return found


def test_key_from_a_keyring_by_the_python_package(server, monkeypatch):
    entries = {("https://a.example", "me"): "sk-emul-from-keyring", ("locked", "me"): OSError("sk-emul-in-the-text")}
    monkeypatch.setitem(sys.modules, "keyring", FakeKeyring(entries))
    ask(keyway.OpenAI(key_from="keyring:https://a.example/me", base_url=server.base_url))
    assert sent_key(server) == "sk-emul-from-keyring"
    for entry, text in [("other/me", "keyring set other me"), ("locked/me", "raised OSError")]:
        with pytest.raises(keyway.AuthenticationError) as caught:
            ask(keyway.OpenAI(key_from=f"keyring:{entry}", base_url=server.base_url))
        assert (caught.value.reason, text in str(caught.value)) == ("provider_failed", True)
        assert "in-the-text" not in str(caught.value)


def test_key_from_a_keyring_without_the_package_says_what_to_install(server, monkeypatch):
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(keyway.AuthenticationError, match=r"pip install keyway\[keyring\]"):
        ask(keyway.OpenAI(key_from="keyring:openai/default", base_url=server.base_url))
    with pytest.raises(keyway.ConfigurationError, match="keyring:service/account"):
        keyway.OpenAI(key_from="keyring:openai")


def test_key_from_that_is_no_source_fails_at_once():
    with pytest.raises(keyway.ConfigurationError, match="key_from|source|scheme"):
        keyway.OpenAI(key_from="nowhere:at-all")


@pytest.mark.parametrize("name", ["OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI"])
def test_a_traceback_with_variables_shows_a_client_that_was_not_made(name, monkeypatch):
    monkeypatch.setenv("OPENAI_API_VERSION", "2024-10-21")
    kind = getattr(keyway, name)
    with pytest.raises(TypeError, match="is None") as caught:
        kind(api_key=None, base_url="http://127.0.0.1:1/v1")
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert f"self = <{name}, not initialized>" in "".join(shown.format())
    assert repr(kind.__new__(kind)) == f"<{name}, not initialized>"
    assert repr(keyway.OpenAI(api_key="sk-emul-x", base_url="http://127.0.0.1:1/v1")) == "<OpenAI of http://127.0.0.1:1/v1>"


REMOTE = {"base_url": "http://api.example/v1"}
REFUSED = {
    "OpenAI": lambda key: keyway.OpenAI(api_key=key, **REMOTE),
    "a region": lambda key: keyway.AsyncOpenAI(api_key=key, data_residency="nowhere"),
    "webhooks": lambda key: keyway.OpenAI(admin_api_key=key, webhook_secret=key, **REMOTE),
    "Azure": lambda key: keyway.AzureOpenAI(api_key=key, api_version="1", **REMOTE),
    "Azure, no version": lambda key: keyway.AsyncAzureOpenAI(azure_ad_token=key, **REMOTE),
    "Bedrock": lambda key: keyway.BedrockOpenAI(api_key=key),
    "a provider": lambda key: bedrock(api_key=key),
    "a copy": lambda key: keyway.OpenAI(api_key="sk-emul-x").with_options(api_key=key, **REMOTE),
    "a copy of Azure": lambda key: keyway.AzureOpenAI(
        api_key="sk-emul-x", api_version="1", azure_endpoint="https://a.example"
    ).with_options(azure_ad_token=key),
    "the module": lambda key: keyway.models.list(),
}


@pytest.mark.parametrize("what", REFUSED)
def test_x1_tracebacks_with_variables_do_not_show_the_key_of_a_refused_client(what, monkeypatch):
    key = "sk-emul-never-to-be-seen"
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_BEDROCK_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    if what == "the module":
        monkeypatch.setattr(keyway, "api_key", key)
        monkeypatch.setattr(keyway, "base_url", REMOTE["base_url"])
    with pytest.raises((keyway.OpenAIError, ValueError)) as caught:
        REFUSED[what](key)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    own = [frame for frame in shown.stack if frame.filename != __file__]
    assert own and not [(frame.name, name) for frame in own for name, value in frame.locals.items() if key in value]


SECRET = "sk-emul-never-to-be-seen"
SENT = {"Authorization": f"Bearer {SECRET}", "X-Api-Key": SECRET, "x-note": "seen"}
# A header that is wrong, so that each call fails before it is sent, in the core.
WITH_SENT = {"extra_headers": {**SENT, "a b": "c"}}


def through_events(client):
    with client.chat.completions.stream(model="m", messages=MESSAGES, **WITH_SENT) as stream:
        list(stream)


def through_streaming(client):
    with client.models.with_streaming_response.list(**WITH_SENT) as response:
        response.read()


WITH_HEADERS = {
    "a call": lambda client: client.chat.completions.create(model="m", messages=MESSAGES, **WITH_SENT),
    "a stream": lambda client: client.chat.completions.create(model="m", messages=MESSAGES, stream=True, **WITH_SENT),
    "a page": lambda client: client.models.list(**WITH_SENT),
    "bytes": lambda client: client.files.content("file-1", **WITH_SENT),
    "vectors": lambda client: client.embeddings.create(model="m", input="a", **WITH_SENT),
    "parse": lambda client: client.chat.completions.parse(model="m", messages=MESSAGES, **WITH_SENT),
    "events": through_events,
    "a raw reply": lambda client: client.models.with_raw_response.list(**WITH_SENT),
    "a streamed reply": through_streaming,
    "polling": lambda client: client.beta.threads.runs.poll("run_1", "thread_1", **WITH_SENT),
    "a path": lambda client: client.post("/x", cast_to=dict, options={"headers": WITH_SENT["extra_headers"]}),
    "no path": lambda client: client.get("http://other.example/x", cast_to=dict, options={"headers": SENT}),
    "a copy": lambda client: client.with_options(default_headers=SENT, timeout="5"),
    "a client": lambda client: keyway.OpenAI(default_headers=SENT, timeout="5"),
    "Azure": lambda client: keyway.AzureOpenAI(default_headers=SENT, timeout="5", azure_endpoint="https://a.example"),
    "Bedrock": lambda client: keyway.BedrockOpenAI(default_headers=SENT, timeout="5", aws_region="us-west-2"),
}


def leaks(error, key):
    """The variables of keyway's functions in a traceback that show a key."""
    package = str(pathlib.Path(keyway.__file__).parent)
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    own = [frame for frame in shown.stack if frame.filename.startswith(package)]
    return len(own), [(frame.name, name) for frame in own for name, value in frame.locals.items() if key in value]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("what", WITH_HEADERS)
def test_x1_tracebacks_with_variables_do_not_show_the_callers_credentials(server, what, monkeypatch):
    monkeypatch.setenv("OPENAI_API_VERSION", "2024-10-21")
    client = keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, max_retries=0)
    with pytest.raises((keyway.OpenAIError, TypeError, ValueError)) as caught:
        WITH_HEADERS[what](client)
    frames, found = leaks(caught.value, SECRET)
    assert frames and found == []
    assert SENT["X-Api-Key"] == SECRET and type(SENT["X-Api-Key"]) is str


def test_x1_nor_do_those_of_event_loops(server):
    async def program():
        client = keyway.AsyncOpenAI(api_key="sk-emul-x", base_url=server.base_url, max_retries=0)
        for call in (
            lambda: client.chat.completions.create(model="m", messages=MESSAGES, **WITH_SENT),
            lambda: client.chat.completions.create(model="m", messages=MESSAGES, stream=True, **WITH_SENT),
            lambda: client.models.with_raw_response.list(**WITH_SENT),
            lambda: client.models.list(**WITH_SENT),
            lambda: client.post("/x", cast_to=dict, options={"headers": WITH_SENT["extra_headers"]}),
        ):
            with pytest.raises((keyway.OpenAIError, TypeError, ValueError)) as caught:
                await call()
            frames, found = leaks(caught.value, SECRET)
            assert frames and found == []

    asyncio.run(program())


def test_headers_with_credentials_are_sent_as_they_are(server):
    client = keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, default_headers={"X-Token": SECRET})
    client.chat.completions.create(model="m", messages=MESSAGES, extra_headers={**SENT, "x-left-out": keyway.omit})
    head = server.requests[-1][0].lower()
    assert f"x-token: {SECRET}" in head and f"authorization: bearer {SECRET}" in head and "x-note: seen" in head


def test_an_options_copy_has_its_own_key_and_the_rest_of_the_client(server):
    client = keyway.OpenAI(api_key="sk-emul-one", base_url=server.base_url, default_headers={"x-one": "1"})
    other = client.with_options(api_key="sk-emul-two", default_headers={"x-two": "2"})
    ask(other)
    head = server.requests[-1][0].lower()
    assert sent_key(server) == "sk-emul-two"
    assert "x-one: 1" in head and "x-two: 2" in head
    ask(client)
    assert sent_key(server) == "sk-emul-one"
    with pytest.raises(TypeError, match="api_key argument is None"):
        client.with_options(api_key=None)


def test_x1_a_key_is_in_no_repr_log_traceback_or_pickle(serve, caplog):
    key = "sk-emul-never-to-be-seen"

    def refuse(connection):
        reply(connection, {"error": {"message": f"Incorrect API key provided: {key}", "code": "invalid_api_key"}}, "401 Unauthorized")

    server = serve(refuse)
    client = keyway.OpenAI(api_key=key, base_url=server.base_url)
    with caplog.at_level(logging.DEBUG), pytest.raises(keyway.AuthenticationError) as caught:
        ask(client)
    error = caught.value
    texts = [repr(client), repr(vars(client)), repr(client._core), caplog.text, str(error), repr(error), error.message]
    texts += ["".join(traceback.format_exception(error)), repr(vars(error)), repr(error.response.text)]
    texts.append(pickle.dumps(error).decode("latin-1"))
    assert not [text for text in texts if key in text]
    for refused in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match="holds a key"):
            refused(client)


def test_requests_say_that_they_come_from_python(server):
    assert ask(keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url)).id == REPLY["id"]
    assert "x-stainless-lang: python" in server.requests[-1][0].lower()
