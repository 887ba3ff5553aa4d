"""`keyway.testing`: the emulator from a test."""

import asyncio
import json
import os
import sys
import traceback

import pytest

import keyway
from conftest import MESSAGES
from keyway.testing import EmulatorError, emulator, through_httpx

pytest_plugins = ["pytester"]

ASK = {"model": "gpt-4.1", "messages": MESSAGES}


def said(completion):
    return completion.choices[0].message.content


@pytest.fixture(scope="module")
def shared():
    with emulator() as running:
        yield running


@pytest.fixture
def api(shared):
    shared.reset()
    return shared


def test_a_client_of_the_emulator(api):
    assert said(api.client().chat.completions.create(**ASK)) == "You said: Hello"
    assert repr(api) == f"<Emulator at {api.base_url}>"


def test_a_client_on_an_event_loop(api):
    async def run():
        return await api.async_client().chat.completions.create(**ASK)

    assert said(asyncio.run(run())) == "You said: Hello"


def test_replies_are_scripted_by_content(api):
    api.when(user="weather").reply("Sunny.")
    api.when(user="order").replies({"error": {"status": 429, "code": "rate_limit_exceeded"}}, "On its way.")
    create = api.client().chat.completions.create
    ask = {"model": "gpt-4.1"}
    assert said(create(**ask, messages=[{"role": "user", "content": "the weather"}])) == "Sunny."
    order = [{"role": "user", "content": "my order"}]
    with pytest.raises(keyway.RateLimitError):
        create(**ask, messages=order)
    assert said(create(**ask, messages=order)) == "On its way."
    assert said(create(**ask, messages=order)) == "You said: my order"


def test_a_script_holds_as_often_as_it_says(api):
    api.when().reply("Once.", times="once")
    api.when(model="gpt-4.1").reply(tool_calls=[{"name": "f", "arguments": {}}])
    create = api.client().chat.completions.create
    assert said(create(**ASK)) == "Once."
    tools = [{"type": "function", "function": {"name": "f"}}]
    assert create(**ASK, tools=tools).choices[0].message.tool_calls[0].function.name == "f"


@pytest.mark.parametrize(
    "state, kind, reason",
    [
        ("revoked", keyway.AuthenticationError, "revoked"),
        ("expired", keyway.AuthenticationError, "expired"),
        ("region_blocked", keyway.PermissionDeniedError, None),
        ("quota_exhausted", keyway.RateLimitError, "quota_exhausted"),
    ],
)
def test_keys_have_states(api, state, kind, reason):
    with pytest.raises(kind) as caught:
        api.client(api_key=api.key(state)).chat.completions.create(**ASK)
    assert reason is None or caught.value.reason == reason


def test_a_key_changes_while_a_client_uses_it(api):
    key = api.key(requests_per_minute=1000)
    client = api.client(api_key=key)
    client.models.list()
    api.set_key(key, state="revoked")
    with pytest.raises(keyway.AuthenticationError):
        client.models.list()
    with pytest.raises(EmulatorError, match="key()"):
        api.set_key("sk-emul-unknown", state="valid")


def test_queued_replies_and_faults_are_for_the_next_request(api):
    api.reply("First.")
    client = api.client()
    assert said(client.chat.completions.create(**ASK)) == "First."
    api.fault("503")
    with pytest.raises(keyway.InternalServerError):
        client.chat.completions.create(**ASK)
    assert said(client.chat.completions.create(**ASK)) == "You said: Hello"


def test_the_journal_has_what_was_sent_and_no_key(api):
    api.client().chat.completions.create(**ASK)
    (entry,) = api.journal()
    assert entry["path"].endswith("/chat/completions") and entry["body"]["messages"] == MESSAGES
    assert api.api_key not in json.dumps(entry)


def test_what_the_emulator_refuses_is_its_sentence(api):
    with pytest.raises(EmulatorError, match="POST keys"):
        api.key("no such state")


def test_the_options_are_the_programs(tmp_path):
    keys = tmp_path / "keys.toml"
    keys.write_text('[[key]]\nsecret = "sk-emul-mine"\nstate = "revoked"\n')
    with emulator(keys=keys, model=["mine", "other"], latency="1ms", journal=tmp_path / "journal") as running:
        with pytest.raises(keyway.AuthenticationError):
            running.client(api_key="sk-emul-mine").models.list()
        known = {model.id for model in running.client().models.list()}
        assert {"mine", "other"} <= known
    assert (tmp_path / "journal").read_text()


def test_the_program_ends_with_the_block():
    with emulator() as running:
        client = running.client()
    with pytest.raises(keyway.APIConnectionError):
        client.models.list()


def test_without_a_program_the_error_says_how_to_get_it(monkeypatch):
    monkeypatch.delenv("KEYWAY_PROGRAM", raising=False)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(EmulatorError, match="cargo install"), emulator():
        pass
    monkeypatch.setenv("KEYWAY_PROGRAM", "/nowhere/keyway")
    with pytest.raises(EmulatorError, match="/nowhere/keyway"), emulator():
        pass


def test_a_program_that_does_not_start_says_why(tmp_path):
    with pytest.raises(EmulatorError, match="keys.toml") as caught, emulator(keys=tmp_path / "keys.toml"):
        pass
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "self = <Emulator, not started>" in "".join(shown.format())


def test_pytests_fixture(pytester, monkeypatch):
    pytester.makepyfile(
        """
        import keyway

        def test_it(keyway_emulator):
            keyway_emulator.reply("Hi.")
            completion = keyway.OpenAI().chat.completions.create(model="gpt-4.1", messages=[{"role": "user", "content": "x"}])
            assert completion.choices[0].message.content == "Hi."
        """
    )
    root = os.path.dirname(os.path.dirname(keyway.__file__))
    monkeypatch.setenv("PYTHONPATH", root)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    done = pytester.run(sys.executable, "-m", "pytest", "-p", "keyway._pytest", "-q")
    assert done.ret == 0, done.stdout.str()


def test_mocks_of_httpx_see_requests_through_httpx(monkeypatch, api):
    """As pytest-httpx mocks it: the transport of httpx itself is replaced."""
    httpx = pytest.importorskip("httpx")
    seen = []

    def handle(self, request):
        seen.append(request.url.path)
        return httpx.Response(401, json={"error": {"message": "Incorrect API key provided", "code": "invalid_api_key"}})

    async def handle_async(self, request):
        return handle(self, request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", handle)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", handle_async)
    with through_httpx():
        mocked, waiting = api.client(), api.async_client()
    with pytest.raises(keyway.AuthenticationError):
        mocked.models.list()
    assert seen == ["/v1/models"]

    async def run():
        with pytest.raises(keyway.AuthenticationError):
            await waiting.models.list()

    asyncio.run(run())
    assert seen == ["/v1/models"] * 2
    assert api.client().models.list().data, "a client that was made outside has keyway's own transport and gate"
