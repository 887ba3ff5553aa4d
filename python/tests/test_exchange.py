"""What replies and errors tell of the exchange: the request, the version of HTTP, and the time."""

import asyncio
import datetime

import httpx
import pytest

import keyway
from conftest import MESSAGES, REPLY, begin_stream, chunk, reply
from keyway import BaseModel

ASK = {"model": "gpt-4.1", "messages": MESSAGES}


def local(server, **options):
    return keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, **{"max_retries": 0, **options})


def test_d2_a_raw_reply_tells_of_its_exchange(serve):
    raw = local(serve(reply)).chat.completions.with_raw_response.create(**ASK)
    assert raw.http_version == "HTTP/1.1" and raw.method == "POST" and raw.retries_taken == 0
    assert isinstance(raw.elapsed, datetime.timedelta) and raw.elapsed > datetime.timedelta(0)
    assert (raw.url.path, raw.url.host, raw.url.scheme) == ("/v1/chat/completions", "127.0.0.1", "http")
    assert raw.http_request.headers["authorization"] == "[redacted]"
    response = raw.http_response
    assert (response.http_version, response.elapsed, response.url) == ("HTTP/1.1", raw.elapsed, raw.url)
    assert response.reason_phrase == "OK" and response.is_success and not response.is_error
    assert response.read() == raw.content and response.json() == raw.json()


def test_a_reply_is_parsed_as_the_class_that_the_caller_names(serve):
    class Choice(BaseModel):
        index: int

    class Mine(BaseModel):
        id: str
        choices: list[Choice]

    completions = local(serve(reply)).chat.completions
    raw = completions.with_raw_response.create(**ASK)
    assert raw.parse(to=dict)["id"] == "chatcmpl-1" and raw.parse().id == "chatcmpl-1"
    mine = raw.parse(to=Mine)
    assert type(mine) is Mine and mine.choices[0].index == 0 and type(mine.choices[0]) is Choice
    assert raw.parse(to=httpx.Response).status_code == 200 and raw.parse(to=str).startswith("{")
    with completions.with_streaming_response.create(**ASK) as streamed:
        assert streamed.parse(to=Mine).id == "chatcmpl-1"
        assert streamed.http_response.json()["id"] == "chatcmpl-1"
        assert streamed.http_version == "HTTP/1.1" and streamed.elapsed > datetime.timedelta(0)


def test_a_stream_tells_of_its_exchange(serve):
    server = serve(lambda connection: begin_stream(connection, [chunk("a")]))
    with local(server).chat.completions.create(**ASK, stream=True) as stream:
        assert next(stream).choices[0].delta.content == "a"
        response = stream.response
        assert response.request.url.path == "/v1/chat/completions" and response.elapsed > datetime.timedelta(0)
        assert not response.is_closed and response.http_version == "HTTP/1.1"


def test_the_time_is_that_of_the_last_exchange(serve):
    def answer(connection):
        busy = len(server.requests) == 1
        reply(connection, {} if busy else REPLY, "503 Service Unavailable" if busy else "200 OK")

    server = serve(answer)
    raw = local(server, max_retries=1).chat.completions.with_raw_response.create(**ASK)
    # The delay before a retry is half a second or nearly so.
    assert raw.retries_taken == 1 and raw.elapsed < datetime.timedelta(seconds=0.3)
    assert raw.http_request.headers["x-stainless-retry-count"] == "1"


def test_e1_an_error_has_what_was_sent_without_the_key(serve):
    error = {"error": {"message": "no", "type": "invalid_request_error"}}
    client = local(serve(lambda connection: reply(connection, error, "400 Bad Request")))
    with pytest.raises(keyway.BadRequestError) as caught:
        client.chat.completions.create(**ASK, extra_query={"q": "1"}, extra_headers={"x-own": "sk-emul-x"})
    request, response = caught.value.request, caught.value.response
    assert (request.method, request.url.path, request.url.query) == ("POST", "/v1/chat/completions", b"q=1")
    assert request.headers["authorization"] == "[redacted]" and "sk-emul-x" not in repr(dict(request.headers))
    assert response.request.url == request.url and response.http_version == "HTTP/1.1"
    assert response.elapsed > datetime.timedelta(0) and response.is_client_error
    assert "q=1" not in repr(request) and "sk-emul-x" not in repr(vars(caught.value))


@pytest.mark.parametrize("asynchronous", [False, True])
def test_e1_a_failed_connection_has_what_was_to_be_sent(asynchronous):
    options = {"api_key": "sk-emul-x", "base_url": "http://127.0.0.1:1/v1", "max_retries": 0}
    with pytest.raises(keyway.APIConnectionError) as caught:
        if asynchronous:

            async def call():
                await keyway.AsyncOpenAI(**options).models.list()

            asyncio.run(call())
        else:
            keyway.OpenAI(**options).models.list()
    assert caught.value.request.url == "http://127.0.0.1:1/v1/models"


def test_g2_what_was_not_sent_has_no_request(serve):
    refused = {"error": {"message": "no", "code": "invalid_api_key"}}
    client = local(serve(lambda connection: reply(connection, refused, "401 Unauthorized")))
    for from_gate in (False, True):
        with pytest.raises(keyway.AuthenticationError) as caught:
            client.models.list()
        assert caught.value.from_gate is from_gate and (caught.value.request is None) is from_gate
    with pytest.raises(RuntimeError, match="nothing was sent"):
        caught.value.response.elapsed


def test_a_file_tells_of_its_exchange(client):
    file = client.audio.speech.create(model="tts-1", voice="alloy", input="Hi")
    assert file.response.elapsed > datetime.timedelta(0) and file.response.url.path == "/v1/audio/speech"
    assert file.http_version == "HTTP/1.1" and file.status_code == 200 and file.read() == file.content


def test_the_version_of_an_httpx_client_is_told():
    def handler(request):
        return httpx.Response(200, json=REPLY, extensions={"http_version": b"HTTP/2"})

    http_client = httpx.Client(transport=httpx.MockTransport(handler))
    client = keyway.OpenAI(api_key="sk-emul-mock", base_url="https://api.example/v1", http_client=http_client)
    assert client.chat.completions.with_raw_response.create(**ASK).http_version == "HTTP/2"


def test_a_page_tells_what_leads_to_the_next_one(emulator, client):
    for number in range(2):
        client.files.create(file=(f"{number}.txt", b"x"), purpose="user_data")
    page = client.files.list(limit=1)
    assert page.next_page_info().params == {"after": page.data[0].id}
    assert page.get_next_page().next_page_info() is None
