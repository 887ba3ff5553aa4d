"""Streams for threads (S1 to S7)."""

import gc

import pytest

import keyway
from conftest import MESSAGES, begin_stream, chunk, reply

ASK = {"model": "gpt-4.1", "messages": MESSAGES, "stream": True}


def end(connection):
    connection.sendall(b"e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n")


def text(chunks):
    return "".join(event.choices[0].delta.content or "" for event in chunks if event.choices)


def local(server, **options):
    return keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, **{"max_retries": 0, **options})


def test_a_stream_is_the_reply_in_pieces(client):
    whole = client.chat.completions.create(model="gpt-4.1", messages=MESSAGES)
    stream = client.chat.completions.create(**ASK)
    assert isinstance(stream, keyway.Stream)
    assert text(stream) == whole.choices[0].message.content
    assert list(stream) == []


def test_events_arrive_before_the_stream_ends(serve):
    server = serve(lambda connection: begin_stream(connection, [chunk("a"), chunk("b")]))
    with local(server).chat.completions.create(**ASK) as stream:
        assert next(stream).choices[0].delta.content == "a"
        assert next(iter(stream)).choices[0].delta.content == "b"
        assert stream.response.headers["content-type"] == "text/event-stream"


@pytest.mark.parametrize("how", ["close", "with", "collected", "client and stream collected"])
def test_s5_a_stream_that_is_left_closes_its_connection(serve, how):
    server = serve(lambda connection: begin_stream(connection, [chunk("a")]))
    client = local(server)
    stream = client.chat.completions.create(**ASK)
    next(stream)
    if how == "close":
        stream.close()
        assert list(stream) == []
    elif how == "with":
        with stream:
            pass
    if how == "client and stream collected":
        del client
    del stream
    gc.collect()
    assert server.closed.acquire(timeout=10)


def test_s4_a_stream_that_breaks_off_keeps_what_arrived(serve):
    def answer(connection):
        begin_stream(connection, [chunk("a"), chunk("b")])
        connection.close()

    stream = local(serve(answer)).chat.completions.create(**ASK)
    seen = []
    with pytest.raises(keyway.APIError) as caught:
        seen.extend(stream)
    assert caught.value.retryable
    assert list(stream) == []


def test_s3_an_error_inside_a_stream_is_raised_where_it_comes(serve):
    error = {"error": {"message": "The server had an error", "type": "server_error", "code": "server_error"}}

    def answer(connection):
        begin_stream(connection, [chunk("a"), error])
        end(connection)

    stream = local(serve(answer)).chat.completions.create(**ASK)
    assert next(stream).choices[0].delta.content == "a"
    with pytest.raises(keyway.APIError, match="server had an error"):
        next(stream)


def test_a_key_that_is_revoked_midway_is_an_authentication_error(emulator):
    client = keyway.OpenAI(api_key=emulator.key(revoke_after_chunks=2), base_url=emulator.base_url)
    stream = client.chat.completions.create(**{**ASK, "messages": [{"role": "user", "content": "one two three four five six"}]})
    with pytest.raises(keyway.AuthenticationError) as caught:
        list(stream)
    assert caught.value.reason == "revoked"


def test_a_rejected_key_fails_before_the_stream(emulator):
    client = keyway.OpenAI(api_key=emulator.key(state="revoked"), base_url=emulator.base_url)
    with pytest.raises(keyway.AuthenticationError):
        client.chat.completions.create(**ASK)


def test_h10_a_reply_that_is_no_stream_says_so(serve):
    with pytest.raises(keyway.APIResponseValidationError, match="stream"):
        local(serve(reply)).chat.completions.create(**ASK)


def test_s5_a_reader_that_does_not_read_holds_the_server_back(serve):
    """The queue is bounded: most of 100,000 events wait at the server until they are read."""
    sent = []

    def answer(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n")
        event = b"data: " + b'{"id":"x","choices":[],"filler":"' + b"x" * 4000 + b'"}\n\n'
        for number in range(20_000):
            connection.sendall(event)
            sent.append(number)
        connection.sendall(b"data: [DONE]\n\n")
        connection.close()

    stream = local(serve(answer)).chat.completions.create(**ASK)
    next(stream)
    assert len(sent) < 15_000
    assert sum(1 for _ in stream) == 19_999


def test_a_large_event_and_many_small_ones(serve):
    large = "x" * 2_000_000

    def answer(connection):
        begin_stream(connection, [chunk("a")] * 1000 + [chunk(large)] + [chunk("b", "stop")])
        end(connection)

    found = text(local(serve(answer)).chat.completions.create(**ASK))
    assert found == "a" * 1000 + large + "b"


def test_d3_half_a_surrogate_pair_ends_no_stream(serve):
    half = rb'{"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"\ud83d"}}]}'
    server = serve(lambda connection: begin_stream(connection, [half, chunk("b", "stop"), b"[DONE]"]))
    client = local(server, max_retries=0)
    texts = []
    with client.chat.completions.create(model="m", messages=MESSAGES, stream=True) as stream:
        for event in stream:
            texts.append(event.choices[0].delta.content)
            if len(texts) == 2:
                break
    assert texts == ["\N{REPLACEMENT CHARACTER}", "b"]
