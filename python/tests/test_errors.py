"""For each state of a key: the exception, its reason, and what was sent (E2 to E5, G1, G2)."""

import asyncio
import pickle
import socket

import pytest

import keyway
from conftest import MESSAGES, reply


def ask(client, **options):
    return client.chat.completions.create(model="gpt-4.1", messages=MESSAGES, **options)


def requests(emulator):
    return len(emulator.control("GET", "journal")["entries"])


AUTHENTICATION = {
    "revoked": "revoked",
    "deleted": "invalid",
    "expired": "expired",
    "account_deactivated": "account_deactivated",
    "no_organization": "no_organization",
}


@pytest.mark.parametrize("state", AUTHENTICATION)
def test_e2_a_rejected_key_says_why_and_is_sent_once(emulator, state):
    client = keyway.OpenAI(api_key=emulator.key(state=state), base_url=emulator.base_url)
    with pytest.raises(keyway.AuthenticationError) as caught:
        ask(client)
    error = caught.value
    assert (error.error_type, error.status_code, error.reason) == ("authentication_error", 401, AUTHENTICATION[state])
    assert (error.attempts, error.retryable, error.from_gate) == (1, False, False)
    assert error.request_id and error.response.status_code == 401
    assert error.key.source == "the `api_key` argument" and len(error.key.fingerprint) == 8
    assert requests(emulator) == 1
    with pytest.raises(keyway.AuthenticationError) as again:
        ask(client)
    # The gate answers: nothing is sent, and the error is the same.
    assert (again.value.from_gate, again.value.reason) == (True, error.reason)
    assert requests(emulator) == 1


def test_the_tutorials_program(in_process):
    program = """
import os
os.environ['OPENAI_API_KEY'] = 'sk-invalid-key-for-demo'
from keyway import OpenAI, AuthenticationError
client = OpenAI()
try:
    client.chat.completions.create(model='gpt-4.1', messages=[{'role': 'user', 'content': 'Hello'}])
except AuthenticationError as e:
    print(f'AuthenticationError: {e}')
    print(e.error_type, e.status_code, e.message, sep='|')
"""
    first, second = in_process(program).splitlines()
    assert first.startswith("AuthenticationError: Invalid API Key provided")
    assert "sk-invalid-key-for-demo" not in first
    kind, status, message = second.split("|")
    assert (kind, status) == ("authentication_error", "401")
    assert message.startswith("Invalid API Key provided")


def test_403_is_about_the_account_and_not_the_key(emulator):
    key = emulator.key(project="proj_one", models=["gpt-4o"])
    with pytest.raises(keyway.PermissionDeniedError) as caught:
        ask(keyway.OpenAI(api_key=key, base_url=emulator.base_url))
    assert (caught.value.status_code, caught.value.reason, caught.value.attempts) == (403, "model", 1)


def test_e5_a_used_up_quota_is_no_authentication_error_and_is_not_retried(emulator):
    with pytest.raises(keyway.RateLimitError) as caught:
        ask(keyway.OpenAI(api_key=emulator.key(state="quota_exhausted"), base_url=emulator.base_url))
    error = caught.value
    assert (error.reason, error.status_code, error.retryable, error.attempts) == ("quota_exhausted", 429, False, 1)
    assert error.code == "insufficient_quota" and error.body["code"] == "insufficient_quota"


def test_a_rate_limit_is_retried_and_then_passes(serve):
    answers = [("429 Too Many Requests", {"error": {"message": "Rate limit reached for requests", "type": "requests"}})]

    def answer(connection):
        status, body = answers.pop() if answers else ("200 OK", None)
        reply(connection, body, status) if body else reply(connection)

    server = serve(answer)
    raw = keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url).chat.completions.with_raw_response.create(
        model="gpt-4.1", messages=MESSAGES
    )
    assert (raw.retries_taken, raw.parse().choices[0].message.content) == (1, "Hi")


def test_ten_bad_attempts_a_minute_never_happen(emulator):
    keys = [emulator.key(state="deleted") for _ in range(4)]
    for key in keys:
        client = keyway.OpenAI(api_key=key, base_url=emulator.base_url)
        for _ in range(10):
            with pytest.raises(keyway.AuthenticationError):
                ask(client)
    assert requests(emulator) == 4


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("400 Bad Request", keyway.BadRequestError),
        ("404 Not Found", keyway.NotFoundError),
        ("409 Conflict", keyway.ConflictError),
        ("422 Unprocessable Entity", keyway.UnprocessableEntityError),
        ("500 Internal Server Error", keyway.InternalServerError),
        ("418 I'm a teapot", keyway.APIStatusError),
    ],
)
def test_e4_the_status_is_the_class(serve, status, kind):
    body = {"error": {"message": "No.", "type": "some_type", "param": "some_param", "code": "some_code"}}
    server = serve(lambda connection: reply(connection, body, status))
    with pytest.raises(kind) as caught:
        ask(keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, max_retries=0))
    error = caught.value
    assert type(error) is kind
    assert (error.type, error.param, error.code, error.body) == ("some_type", "some_param", "some_code", body["error"])
    assert error.response.headers["X-Request-Id"] == error.request_id == "req_1"
    assert error.response.json() == body


def test_a_network_that_does_not_answer_is_no_key(no_key):
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    with pytest.raises(keyway.APIConnectionError) as caught:
        ask(keyway.OpenAI(api_key="sk-emul-x", base_url=f"http://127.0.0.1:{port}/v1", max_retries=0))
    assert (caught.value.reason, caught.value.retryable) == ("connect", True)
    assert not isinstance(caught.value, keyway.APITimeoutError)


def test_a_time_limit_is_a_connection_error_of_its_own(serve):
    server = serve(lambda connection: None)
    with pytest.raises(keyway.APITimeoutError) as caught:
        ask(keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, max_retries=0), timeout=0.05)
    assert isinstance(caught.value, keyway.APIConnectionError)
    assert caught.value.reason == "attempt"


def test_a_success_that_is_no_json_says_what_it_is(serve):
    server = serve(lambda connection: reply(connection, b"<html>Sign in to the network</html>"))
    with pytest.raises(keyway.APIResponseValidationError) as caught:
        ask(keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, max_retries=0))
    assert caught.value.status_code == 200


def test_errors_pickle_with_all_they_know(emulator):
    with pytest.raises(keyway.AuthenticationError) as caught:
        ask(keyway.OpenAI(api_key=emulator.key(state="revoked"), base_url=emulator.base_url))
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is keyway.AuthenticationError and str(copy) == str(caught.value)
    assert (copy.reason, copy.status_code, copy.key, copy.request_id) == (
        "revoked",
        401,
        caught.value.key,
        caught.value.request_id,
    )
    # The reply is made when it is asked for, of the copy as well.
    assert copy.response.headers["x-request-id"] == copy.request_id and copy.response.json()["error"] == copy.body
    assert copy.body == caught.value.body and copy.body["code"] == "invalid_api_key"
    assert copy.response.headers.multi_items() == caught.value.response.headers.multi_items()


def test_errors_are_made_as_the_official_ones_are():
    class FakeResponse:
        status_code, headers, request = 401, {"x-request-id": "req_9"}, None

    error = keyway.AuthenticationError("no", response=FakeResponse(), body={"code": "c", "param": None, "type": "t"})
    assert (error.message, error.code, error.type, error.request_id) == ("no", "c", "t", "req_9")
    assert isinstance(error, keyway.APIError) and isinstance(error, keyway.OpenAIError)
    assert keyway.APIConnectionError(request=None).message == "Connection error."
    assert isinstance(keyway.APITimeoutError(request=None), keyway.APIConnectionError)


def test_the_old_names_show_the_line_to_write():
    with pytest.raises(keyway.OldNameError, match=r"client\.chat\.completions\.create\(…\)"):
        keyway.ChatCompletion.create(model="gpt-4.1", messages=MESSAGES)
    assert not hasattr(keyway, "Embedding")
    with pytest.raises(keyway.OldNameError, match="write `keyway.RateLimitError`"):
        keyway.error
    with pytest.raises(AttributeError, match="no attribute 'NoName'"):
        keyway.NoName


def test_doctor_names_the_cause(emulator):
    found = keyway.doctor(api_key=emulator.key(state="revoked"), base_url=emulator.base_url)
    assert (found.calls, found.cause) == ("fail", "key")
    assert any(check.mark == "fail" and "revoked" in check.finding for check in found.checks)
    assert keyway.doctor(api_key=emulator.key(), base_url=emulator.base_url).calls == "work"


def test_python_m_keyway_doctor(emulator, in_process):
    program = "import runpy, sys; sys.argv[1:] = ['doctor']; runpy.run_module('keyway', run_name='__main__')"
    assert "Calls: work\n" in in_process(program, OPENAI_API_KEY=emulator.key())
    said = in_process(program, OPENAI_API_KEY=emulator.key(state="revoked"), code=1)
    assert "Calls: fail\nNext: " in said


@pytest.mark.parametrize(("argument", "expected"), [("--help", "doctor"), ("--version", f"keyway {keyway.__version__}\n")])
def test_python_m_keyway_says_what_it_is(in_process, argument, expected):
    program = f"import runpy, sys; sys.argv[1:] = [{argument!r}]; runpy.run_module('keyway', run_name='__main__')"
    assert expected in in_process(program)


@pytest.mark.parametrize("state", AUTHENTICATION)
def test_e2_the_same_for_event_loops(emulator, state):
    client = keyway.AsyncOpenAI(api_key=emulator.key(state=state), base_url=emulator.base_url)
    with pytest.raises(keyway.AuthenticationError) as caught:
        asyncio.run(ask(client))
    assert (caught.value.reason, caught.value.attempts) == (AUTHENTICATION[state], 1)
