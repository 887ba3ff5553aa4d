"""Log lines of calls, by Python's logging."""

import asyncio
import logging

import pytest

import keyway
from conftest import MESSAGES, begin_stream, chunk, reply

ASK = {"model": "gpt-4.1", "messages": MESSAGES}


def local(server, kind=keyway.OpenAI):
    return kind(api_key="sk-emul-logged", base_url=server.base_url, max_retries=0)


def test_a_call_has_a_line(serve, caplog):
    caplog.set_level(logging.INFO, "keyway")
    local(serve(reply)).chat.completions.create(**ASK)
    (line,) = caplog.messages
    assert line.startswith("HTTP Request: POST http://127.0.0.1:") and '/v1/chat/completions "HTTP/1.1 200"' in line
    assert "chat.completions.create" in line


def test_x1_headers_are_logged_without_the_key(serve, caplog):
    caplog.set_level(logging.DEBUG, "keyway")
    local(serve(reply)).chat.completions.create(**ASK)
    assert "x-request-id" in caplog.text and "[redacted]" in caplog.text and "sk-emul-logged" not in caplog.text


def test_a_failed_call_has_a_line(serve, caplog):
    caplog.set_level(logging.INFO, "keyway")
    error = {"error": {"message": "no", "type": "invalid_request_error"}}
    with pytest.raises(keyway.BadRequestError):
        local(serve(lambda connection: reply(connection, error, "400 Bad Request"))).chat.completions.create(**ASK)
    assert caplog.messages[0].startswith("chat.completions.create failed: BadRequestError: ")


def test_streams_and_event_loops_have_lines(serve, caplog):
    caplog.set_level(logging.INFO, "keyway")
    server = serve(lambda connection: begin_stream(connection, [chunk("a", "stop"), b"[DONE]"]))
    with local(server).chat.completions.create(**ASK, stream=True):
        pass

    async def call():
        async with local(serve(reply), keyway.AsyncOpenAI) as client:
            await client.chat.completions.create(**ASK)

    asyncio.run(call())
    assert len(caplog.messages) == 2


def test_nothing_is_logged_or_loaded_unless_somebody_wants_it(in_process, serve):
    program = """
import sys
import keyway
keyway.OpenAI(api_key='sk-emul-x').models.list()
print('logging' in sys.modules and bool(__import__('logging').getLogger('keyway').isEnabledFor(20)))
"""
    assert in_process(program, OPENAI_BASE_URL=serve(lambda connection: reply(connection, {"data": []})).base_url) == "False\n"


@pytest.mark.parametrize("level, lines", [("info", 1), ("debug", 2), ("", 0), ("loud", 0)])
def test_the_variable_turns_it_on(in_process, serve, level, lines):
    program = """
import contextlib, io, sys
with contextlib.redirect_stderr(io.StringIO()) as printed:
    import keyway
    keyway.OpenAI(api_key='sk-emul-x').models.list()
print(printed.getvalue().count('- keyway -'))
"""
    url = serve(lambda connection: reply(connection, {"data": []})).base_url
    assert in_process(program, OPENAI_BASE_URL=url, OPENAI_LOG=level) == f"{lines}\n"
