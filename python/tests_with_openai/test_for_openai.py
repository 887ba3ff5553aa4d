"""`import keyway.for_openai`: the official package with keyway's keys, gate and errors."""

import asyncio
import json
import os

import httpx2
import openai
import pytest

import keyway
import keyway.for_openai
from keyway_tests import MESSAGES, REPLY, reply

CALL = {"model": "gpt-4.1", "messages": MESSAGES}


@pytest.fixture(autouse=True)
def base_url(emulator, monkeypatch):
    monkeypatch.setenv("OPENAI_BASE_URL", emulator.base_url)


@pytest.fixture(params=["threads", "asyncio"])
def ask(request):
    """Makes a call with the client of the official package for threads, or for asyncio."""

    def ask(call=CALL, times=1, **arguments):
        if request.param == "threads":
            client = openai.OpenAI(**arguments)
            for _ in range(times):
                made = client.chat.completions.create(**call)
            return made

        async def run():
            client = openai.AsyncOpenAI(**arguments)
            for _ in range(times):
                made = await client.chat.completions.create(**call)
            return made

        return asyncio.run(run())

    return ask


def sent(emulator):
    return len(emulator.control("GET", "journal")["entries"])


def test_a_key_that_is_given_and_one_of_keyways_places(ask, emulator, monkeypatch, tmp_path):
    assert ask(api_key=emulator.key()).choices[0].message.content == "You said: Hello"
    monkeypatch.setenv("OPENAI_API_KEY", emulator.key())
    assert ask().choices
    monkeypatch.delenv("OPENAI_API_KEY")
    (tmp_path / ".openai").mkdir()
    (tmp_path / ".openai" / "auth.json").write_text(json.dumps({"OPENAI_API_KEY": emulator.key()}))
    os.chmod(tmp_path / ".openai" / "auth.json", 0o600)
    assert ask().choices
    # What libraries pass for a key that they do not have.
    assert ask(api_key=None).choices


def test_streams_and_raw_responses(emulator):
    client = openai.OpenAI(api_key=emulator.key())
    chunks = client.chat.completions.create(**CALL, stream=True)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == "You said: Hello"
    raw = client.chat.completions.with_raw_response.create(**CALL)
    assert raw.headers["x-request-id"] and raw.parse().choices


def test_s3_a_missing_key_fails_at_the_first_call_and_names_the_places(ask, emulator):
    with pytest.raises(openai.AuthenticationError) as caught:
        ask()
    error = caught.value
    assert isinstance(error, keyway.AuthenticationError)
    assert (error.error_type, error.status_code, error.reason) == ("authentication_error", 401, "not_found")
    assert "OPENAI_API_KEY" in str(error) and "auth.json" in str(error)
    assert sent(emulator) == 0


@pytest.mark.parametrize("kind", [openai.OpenAI, openai.AsyncOpenAI])
def test_s8_an_empty_key_is_a_type_error_at_once(kind):
    for key in ("", " "):
        with pytest.raises(TypeError, match="leave the argument out") as caught:
            kind(api_key=key)
        assert isinstance(caught.value, openai.OpenAIError)


@pytest.mark.parametrize("state", ["revoked", "deleted", "expired", "account_deactivated", "no_organization"])
def test_e2_a_rejected_key_says_why_and_is_sent_once(ask, emulator, state):
    key = emulator.key(state=state)
    with pytest.raises(openai.AuthenticationError) as caught:
        ask(api_key=key)
    error = caught.value
    assert error.reason == ("invalid" if state == "deleted" else state)
    assert (error.attempts, error.retryable, error.from_gate) == (1, False, False)
    assert error.key.source == "the `api_key` argument" and key not in str(error)
    assert error.request_id and error.response.status_code == 401
    assert str(error.request.url).startswith(emulator.base_url)
    with pytest.raises(openai.AuthenticationError) as again:
        ask(api_key=key)
    assert (again.value.from_gate, again.value.reason, sent(emulator)) == (True, error.reason, 1)
    assert again.value.response.status_code == 401


def test_g1_a_401_is_not_retried_even_if_the_server_says_so(serve, ask):
    def refuse(connection):
        body = json.dumps({"error": {"message": "wrong", "code": "invalid_api_key"}}).encode()
        head = b"HTTP/1.1 401 Unauthorized\r\ncontent-type: application/json\r\nx-should-retry: true\r\n"
        connection.sendall(head + b"retry-after-ms: 1\r\ncontent-length: %d\r\n\r\n" % len(body) + body)

    server = serve(refuse)
    with pytest.raises(openai.AuthenticationError):
        ask(api_key="sk-emul-refused", base_url=server.base_url)
    assert len(server.requests) == 1


def test_g4_a_new_key_of_the_same_source_is_used_at_once(ask, emulator, tmp_path):
    place = tmp_path / "key"
    place.write_text(emulator.key())
    keyway.for_openai.configure(key_from=f"file:{place}")
    try:
        client = openai.OpenAI()
        assert client.chat.completions.create(**CALL).choices
        emulator.control("PATCH", "keys/" + emulator.control("GET", "keys")["keys"][-1]["id"], {"state": "revoked"})
        place.write_text(emulator.key())
        assert client.chat.completions.create(**CALL).choices
        assert ask().choices
    finally:
        keyway.for_openai.configure()
    with pytest.raises(keyway.ConfigurationError):
        keyway.for_openai.configure(key_from="nowhere:at-all")


def test_e5_a_used_up_quota_is_not_retried_and_a_rate_is(ask, emulator):
    with pytest.raises(openai.RateLimitError) as caught:
        ask(api_key=emulator.key(state="quota_exhausted"))
    assert (caught.value.reason, caught.value.retryable, sent(emulator)) == ("quota_exhausted", False, 1)


def test_a_rate_limit_is_retried_by_the_official_client_and_says_which_it_was(serve, ask):
    def limited(connection):
        body = json.dumps({"error": {"message": "Rate limit reached for requests", "type": "requests", "code": "rate_limit_exceeded"}}).encode()
        head = b"HTTP/1.1 429 Too Many Requests\r\ncontent-type: application/json\r\nretry-after-ms: 1\r\n"
        connection.sendall(head + b"content-length: %d\r\n\r\n" % len(body) + body)

    server = serve(limited)
    with pytest.raises(openai.RateLimitError) as caught:
        ask(api_key="sk-emul-limited", base_url=server.base_url, max_retries=1)
    assert (caught.value.reason, caught.value.retryable) == ("requests", True)
    assert len(server.requests) == 2


def test_other_errors_stay_the_official_ones(serve, ask):
    def broken(connection):
        reply(connection, {"error": {"message": "no such parameter", "param": "x"}}, "400 Bad Request")

    server = serve(broken)
    with pytest.raises(openai.BadRequestError) as caught:
        ask(api_key="sk-emul-x", base_url=server.base_url)
    assert type(caught.value) is openai.BadRequestError and caught.value.param == "x"
    assert len(server.requests) == 1


def test_403_is_about_the_account(ask, emulator):
    with pytest.raises(openai.PermissionDeniedError) as caught:
        ask(api_key=emulator.key(models=["gpt-4o"]))
    assert (caught.value.reason, caught.value.status_code) == ("model", 403)


def test_g3_ten_bad_attempts_a_minute_never_happen(emulator):
    async def attempt(number):
        client = openai.AsyncOpenAI(api_key=f"sk-emul-wrong-{number:02}", max_retries=0)
        with pytest.raises(openai.AuthenticationError):
            await client.chat.completions.create(**CALL)

    async def run():
        attempts = [asyncio.create_task(attempt(number)) for number in range(12)]
        deadline = asyncio.get_running_loop().time() + 20
        while sum(task.done() for task in attempts) < 5 and asyncio.get_running_loop().time() < deadline:
            await asyncio.wait(attempts, timeout=0.05)
        # Time for more, if more were let through.
        done, waiting = await asyncio.wait(attempts, timeout=0.3)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*attempts, return_exceptions=True)
        return [task.result() for task in done]

    # The rest wait for their turn.
    assert len(asyncio.run(run())) == sent(emulator) == 5


def test_a_connection_that_fails_is_the_official_error_with_keyways_as_a_cause(ask):
    with pytest.raises(openai.APIConnectionError) as caught:
        ask(api_key="sk-emul-x", base_url="http://127.0.0.1:9/v1", max_retries=0)
    causes, error = [], caught.value
    while error is not None:
        causes.append(error)
        error = error.__cause__
    assert any(isinstance(cause, httpx2.ConnectError) for cause in causes)


def test_a_function_and_a_copy_have_their_own_keys(serve):
    server = serve(reply)
    client = openai.OpenAI(api_key=lambda: "sk-emul-of-function", base_url=server.base_url)
    assert client.chat.completions.create(**CALL).id == REPLY["id"]
    copy = client.with_options(api_key="sk-emul-of-copy")
    copy.chat.completions.create(**CALL)
    client.chat.completions.create(**CALL, extra_headers={"authorization": "Bearer sk-emul-of-call"})
    heads = [head.lower() for head, _ in server.requests]
    for head, name in zip(heads, ("function", "copy", "call"), strict=True):
        assert f"authorization: bearer sk-emul-of-{name}\r\n" in head + "\r\n"


def test_what_a_mock_refuses_is_not_known_of_the_server(emulator):
    key = emulator.key()
    refuse = httpx2.MockTransport(lambda request: httpx2.Response(401, json={"error": {"code": "invalid_api_key"}}))
    mocked = openai.OpenAI(api_key=key, http_client=httpx2.Client(transport=refuse))
    with pytest.raises(openai.AuthenticationError):
        mocked.chat.completions.create(**CALL)
    assert openai.OpenAI(api_key=key).chat.completions.create(**CALL).choices


def test_the_module_level_client(emulator, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", emulator.key())
    assert openai.chat.completions.create(**CALL).choices


def test_azure_is_left_alone(serve):
    server = serve(reply)
    endpoint = server.base_url.removesuffix("/v1")
    client = openai.AzureOpenAI(azure_endpoint=endpoint, api_version="2024-10-21", api_key="azure-emul-1")
    assert client.chat.completions.create(**CALL).id == REPLY["id"]
    assert "api-key: azure-emul-1" in server.requests[0][0].lower()


def test_many_calls_at_once(emulator):
    async def run():
        client = openai.AsyncOpenAI(api_key=emulator.key())
        return await asyncio.gather(*(client.chat.completions.create(**CALL) for _ in range(40)))

    assert len({made.id for made in asyncio.run(run())}) == 40


def test_the_programs_that_construct_the_official_client_need_one_line(in_process, emulator):
    program = """
import keyway.for_openai
from openai import OpenAI, AuthenticationError
try:
    print(OpenAI().chat.completions.create(model='gpt-4.1', messages=[{'role': 'user', 'content': 'Hello'}]).choices[0].message.content)
except AuthenticationError as e:
    print(f'AuthenticationError: {e}')
"""
    assert in_process(program, OPENAI_API_KEY=emulator.key()) == "You said: Hello\n"
    refused = in_process(program, OPENAI_API_KEY=emulator.key(state="revoked"))
    assert refused.startswith("AuthenticationError: The API key has been revoked: the key from the environment variable")
