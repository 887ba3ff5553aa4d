"""The tutorial's program, with its import line changed, in a process of its own for each state of the key.

`pytest -s` shows what it prints.
"""

import pytest

PROGRAM = """
import os
from keyway import OpenAI, AuthenticationError, PermissionDeniedError, RateLimitError, BadRequestError

client = OpenAI()
try:
    response = client.chat.completions.create(
        model='gpt-4.1',
        messages=[{'role': 'user', 'content': 'Hello'}]
    )
    print(response.choices[0].message.content)
except AuthenticationError as e:
    print(f'AuthenticationError: {e}')
    print(e.error_type, e.status_code, e.message, sep=' | ')
except PermissionDeniedError as e:
    print(f'PermissionDeniedError: {e}')
except RateLimitError as e:
    print(f'RateLimitError: {e}')
except BadRequestError as e:
    print(f'BadRequestError: {e}')
"""

INVALID = "Invalid API Key provided"
REJECTED = {
    "revoked": "The API key has been revoked",
    "deleted": INVALID,
    "expired": "The API key has expired",
    "account_deactivated": "The account of the API key has been deactivated",
    "no_organization": "The API key belongs to no organization",
}
OTHER = {
    "region_blocked": ("PermissionDeniedError: ", "region"),
    "quota_exhausted": ("RateLimitError: ", "quota"),
    "credit_exhausted": ("RateLimitError: ", "credit"),
    "spend_limit_reached": ("RateLimitError: ", "spend limit"),
    "billing_inactive": ("RateLimitError: ", "billing"),
    "billing_hard_limit": ("BadRequestError: ", "billing"),
}


@pytest.fixture
def run(in_process):
    """Runs the program, shows what it prints, and returns that line by line."""

    def run(what, program=PROGRAM, **environment):
        printed = in_process(program, **environment)
        print(f"\n[{what}]\n{printed}", end="")
        return printed.splitlines()

    return run


def test_a_valid_key(run, emulator):
    assert run("valid", OPENAI_API_KEY=emulator.key()) == ["You said: Hello"]


@pytest.mark.parametrize("state", REJECTED)
def test_e2_a_rejected_key_is_an_authentication_error_with_its_reason(run, emulator, state):
    said, fields = run(state, OPENAI_API_KEY=emulator.key(state=state))
    assert said.startswith(f"AuthenticationError: {REJECTED[state]}")
    assert fields.startswith(f"authentication_error | 401 | {REJECTED[state]}")


@pytest.mark.parametrize("state", OTHER)
def test_what_is_no_authentication_is_another_error(run, emulator, state):
    start, word = OTHER[state]
    [said] = run(state, OPENAI_API_KEY=emulator.key(state=state))
    assert said.startswith(start) and word in said


def test_a_key_without_permission_for_the_model(run, emulator):
    [said] = run("another model's key", OPENAI_API_KEY=emulator.key(models=["gpt-4o"]))
    assert said.startswith("PermissionDeniedError: ") and "gpt-4.1" in said


def test_no_key_anywhere(run):
    said, fields = run("no key")
    assert said.startswith("AuthenticationError: API key not found")
    assert "OPENAI_API_KEY" in said and "auth.json" in said
    assert fields.startswith("authentication_error | 401 | API key not found")


def test_the_demos_wrong_key_and_a_variable_that_is_set_too_late(run):
    demo = PROGRAM.replace("client = ", "os.environ['OPENAI_API_KEY'] = 'sk-invalid-key-for-demo'\nclient = ")
    said, _ = run("sk-invalid-key-for-demo", demo)
    assert said.startswith(f"AuthenticationError: {INVALID}")
    late = PROGRAM.replace("try:", "os.environ['OPENAI_API_KEY'] = 'sk-invalid-key-for-demo'\ntry:")
    said, _ = run("set after the client was made", late)
    assert said.startswith("AuthenticationError: API key not found")


@pytest.mark.parametrize("key", ["None", "''"])
def test_s8_an_explicit_nothing_is_a_type_error_at_once(run, key):
    program = f"""
from keyway import OpenAI
try:
    OpenAI(api_key={key})
except TypeError as e:
    print(f'TypeError: {{e}}')
"""
    [said] = run(f"api_key={key}", program)
    assert said.startswith("TypeError: The api_key argument is ") and "leave the argument out" in said


@pytest.mark.parametrize("line", ["keyway.ChatCompletion.create(model='gpt-4.1')", "keyway.Embedding.create(input='a')"])
def test_s20_the_old_patterns_show_the_line_to_write(run, line):
    program = f"""
import keyway
try:
    {line}
except keyway.OpenAIError as e:
    print(e)
"""
    [said] = run(line, program)
    assert "client = keyway.OpenAI()" in said and "client." in said


def test_ten_bad_attempts_a_minute_never_happen(run, emulator):
    program = PROGRAM.split("try:")[0] + """
for _ in range(30):
    try:
        client.chat.completions.create(model='gpt-4.1', messages=[{'role': 'user', 'content': 'Hello'}])
    except AuthenticationError as e:
        last = e
print(last)
"""
    [said] = run("30 calls with a revoked key", program, OPENAI_API_KEY=emulator.key(state="revoked"))
    assert said.startswith("The API key has been revoked")
    assert len(emulator.control("GET", "journal")["entries"]) <= 5
