"""Log lines of calls, by Python's logging."""

import asyncio
import logging
import sys
import threading

import httpx
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


class Heard(logging.Handler):
    """Knows when the line of a retry is there, and in which thread it was logged."""

    def __init__(self):
        super().__init__()
        self.lines, self.there = [], threading.Event()

    def emit(self, record):
        if record.msg.startswith("Retrying"):
            self.lines.append((record.getMessage(), record.threadName))
            self.there.set()


@pytest.fixture
def heard(caplog):
    caplog.set_level(logging.INFO, "keyway")
    handler = Heard()
    logging.getLogger("keyway").addHandler(handler)
    yield handler
    logging.getLogger("keyway").removeHandler(handler)


@pytest.fixture
def retried(serve, heard):
    """A server whose first answer is a failure, and whose second waits for the line of its retry."""
    answers = []

    def answer(connection):
        answers.append(len(answers))
        if len(answers) == 1:
            return reply(connection, b"{}", "503 Service Unavailable\r\nretry-after-ms: 20")
        if not heard.there.wait(20):
            return reply(connection, b"{}", "400 Bad Request")
        if b'"stream":true' in server.current.request[1]:
            begin_stream(connection, [chunk("a", "stop"), b"[DONE]"])
            return connection.sendall(b"0\r\n\r\n")
        reply(connection)

    server = serve(answer)
    return server


SAID = (
    "Retrying request to /chat/completions in 0.020 seconds (chat.completions.create, attempt 1 failed: "
    "The server failed (503, request req_1); retry later)"
)


def retrying(server, kind=keyway.OpenAI, **options):
    return kind(api_key="sk-emul-logged", base_url=server.base_url, **options)


def test_a_retry_has_a_line_before_its_delay(retried, heard):
    assert retrying(retried).chat.completions.create(**ASK).id
    assert heard.lines == [(SAID, threading.current_thread().name)]


def test_a_retry_of_a_stream_has_one(retried, heard):
    assert len(list(retrying(retried).chat.completions.create(**ASK, stream=True))) == 1
    assert [line for line, _ in heard.lines] == [SAID]


def test_a_retry_through_an_httpx_client_has_one(retried, heard):
    assert retrying(retried, http_client=httpx.Client()).chat.completions.create(**ASK).id
    assert [line for line, _ in heard.lines] == [SAID]


@pytest.mark.parametrize("options", [{}, {"stream": True}])
def test_a_retry_in_an_event_loop_has_one(retried, heard, options):
    async def call():
        found = await retrying(retried, keyway.AsyncOpenAI).chat.completions.create(**ASK, **options)
        return [event async for event in found] if options else found

    assert asyncio.run(call())
    assert heard.lines == [(SAID, threading.current_thread().name)]


def test_a_retry_of_a_path_without_a_name_has_one(retried, heard):
    assert retrying(retried).post("/other?key=1", body={}, cast_to=dict)
    assert [line.partition(" (")[0] for line, _ in heard.lines] == ["Retrying POST request in 0.020 seconds"]


def test_a_log_that_fails_costs_no_call(retried, heard, monkeypatch):
    def broken(record):
        Heard.emit(heard, record)
        raise RuntimeError("the log is full")

    monkeypatch.setattr(heard, "emit", broken)
    monkeypatch.setattr(sys, "unraisablehook", lambda unraisable: errors.append(unraisable.exc_value))
    errors = []
    heard.addFilter(lambda record: record.msg.startswith("Retrying"))
    assert retrying(retried).chat.completions.create(**ASK).id
    assert [str(error) for error in errors] == ["the log is full"]


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
