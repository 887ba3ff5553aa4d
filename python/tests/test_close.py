"""`close()` closes connections, for a client and its copies, and nothing is left to warn about."""

import asyncio
import gc
import os
import subprocess
import sys

import pytest

import keyway
from conftest import MESSAGES, begin_stream, chunk, reply

ASK = {"model": "gpt-4.1", "messages": MESSAGES}


def test_h12_close_closes_the_connections_and_calls_fail_afterwards(serve):
    server = serve(reply)
    client = keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, max_retries=0)
    copy = client.with_options(timeout=30)
    client.chat.completions.create(**ASK)
    assert not server.closed.acquire(blocking=False)
    client.close()
    assert server.closed.acquire(timeout=10)
    assert client.is_closed() and copy.is_closed()
    for closed in (client, copy):
        with pytest.raises(keyway.APIConnectionError, match="The client is closed"):
            closed.chat.completions.create(**ASK)
        with pytest.raises(keyway.APIConnectionError, match="The client is closed"):
            closed.chat.completions.create(**ASK, stream=True)
    client.close()
    assert len(server.requests) == 1 and client.base_url == server.base_url


def test_h12_a_stream_that_is_being_read_ends_by_itself(serve):
    server = serve(lambda connection: begin_stream(connection, [chunk("a")]))
    with keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, max_retries=0) as client:
        stream = client.chat.completions.create(**ASK, stream=True)
    assert client.is_closed()
    assert next(stream).choices[0].delta.content == "a"
    assert not server.closed.acquire(blocking=False)
    stream.close()
    assert server.closed.acquire(timeout=10)


def test_h12_an_async_client_closes_too(serve):
    server = serve(reply)

    async def program():
        async with keyway.AsyncOpenAI(api_key="sk-emul-x", base_url=server.base_url, max_retries=0) as client:
            await client.chat.completions.create(**ASK)
        assert client.is_closed()
        with pytest.raises(keyway.APIConnectionError, match="The client is closed"):
            await client.chat.completions.create(**ASK)

    asyncio.run(program())
    assert server.closed.acquire(timeout=10)


def test_a_client_that_is_dropped_closes_its_connections(serve):
    server = serve(reply)
    keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url).chat.completions.create(**ASK)
    # A client and its groups of methods refer to each other.
    gc.collect()
    assert server.closed.acquire(timeout=10)


WARNED = """
import asyncio
import keyway
ask = dict(model='gpt-4.1', messages=[{'role': 'user', 'content': 'Hi'}])
client = keyway.OpenAI(api_key='sk-emul-x')
client.chat.completions.create(**ask)
next(client.chat.completions.create(**ask, stream=True))

async def program():
    client = keyway.AsyncOpenAI(api_key='sk-emul-x')
    await client.chat.completions.create(**ask)
    await (await client.chat.completions.create(**ask, stream=True)).__anext__()
    asyncio.ensure_future(client.chat.completions.create(**ask)).cancel()

asyncio.run(program())
del client
"""


def test_nothing_is_left_to_warn_about(serve):
    def answer(connection):
        if b'"stream":true' in server.current.request[1]:
            begin_stream(connection, [chunk("a")])
        else:
            reply(connection)

    server = serve(answer)
    path = os.path.dirname(os.path.dirname(keyway.__file__))
    # Development mode shows what is left behind.
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", WARNED],
        env={**os.environ, "OPENAI_BASE_URL": server.base_url, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
