"""A program's tests with the emulator: `keyway --local run -- pytest docs/testing/pytest`.

Needs the packages `openai` and `pytest`. The emulator's address and key are in the environment, where
`OpenAI()` looks for them.
"""

import json
import os
import urllib.request

import openai
import pytest


def summarize(client, text):
    """The code under test."""
    reply = client.chat.completions.create(
        model="gpt-4.1",
        messages=[{"role": "system", "content": "Summarize."}, {"role": "user", "content": text}],
    )
    return reply.choices[0].message.content


@pytest.fixture
def client():
    return openai.OpenAI(max_retries=0)


@pytest.fixture
def control():
    """Calls the emulator's control API."""

    def call(method, path, body=None):
        request = urllib.request.Request(
            f"{os.environ['KEYWAY_CONTROL_URL']}/{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"content-type": "application/json"},
        )
        with urllib.request.urlopen(request) as reply:
            return json.load(reply)

    yield call
    for queue in ["replies", "faults"]:
        call("DELETE", queue)


def test_a_scripted_reply(client, control):
    control("POST", "replies", {"text": "Short."})
    assert summarize(client, "A long text") == "Short."


def test_the_prompt_that_was_sent(client, control):
    control("DELETE", "journal")
    summarize(client, "A long text")
    sent = control("GET", "journal")["entries"][-1]["body"]
    assert sent["messages"][1]["content"] == "A long text"


def test_a_rate_limit(client, control):
    control("POST", "faults", {"fault": "429;retry-after=2"})
    with pytest.raises(openai.RateLimitError) as caught:
        summarize(client, "A long text")
    assert caught.value.response.headers["retry-after"] == "2"


def test_a_revoked_key(client, control):
    key = control("POST", "keys", {"state": "revoked"})["secret"]
    with pytest.raises(openai.AuthenticationError):
        summarize(client.with_options(api_key=key), "A long text")
