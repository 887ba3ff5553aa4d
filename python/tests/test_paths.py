"""`client.get(path)` and the like, also of paths that the API's description does not have."""

import asyncio
import json

import pytest

import keyway
from conftest import begin_stream, reply
from keyway import BaseModel, Stream
from keyway.pagination import AsyncCursorPage, SyncCursorPage


class Thing(BaseModel):
    id: str


def local(server, **options):
    return keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, **{"max_retries": 0, **options})


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete"])
def test_a_path_that_the_description_does_not_have_is_sent(serve, method):
    server = serve(lambda connection: reply(connection, {"id": "thing_1", "new": True}))
    body = {} if method == "get" else {"body": {"name": "a"}}
    options = {"headers": {"x-own": "1"}, "params": {"deep": {"b": 2}}, "idempotency_key": "once", "timeout": 5}
    made = getattr(local(server), method)("/things/a%20b?a=1", cast_to=Thing, options=options, **body)
    assert type(made) is Thing and made.id == "thing_1" and made._request_id == "req_1"
    head, content = server.requests[0]
    assert head.splitlines()[0] == f"{method.upper()} /v1/things/a%20b?a=1&deep[b]=2 HTTP/1.1"
    lines = head.lower().splitlines()
    assert "x-own: 1" in lines and "idempotency-key: once" in lines and "authorization: bearer sk-emul-x" in lines
    assert content == (b"" if method == "get" else b'{"name":"a"}')


def test_any_json_may_be_the_body(serve):
    server = serve(lambda connection: reply(connection, [1, 2]))
    assert local(server).post("/things", cast_to=list, body=[{"a": None}]) == [1, 2]
    assert server.requests[0][1] == b'[{"a":null}]'


def test_r2_retries_apply(serve):
    def answer(connection):
        reply(connection, {"id": "thing_1"}, "200 OK" if len(server.requests) == 2 else "503 Service Unavailable")

    server = serve(answer)
    assert local(server).get("/things", cast_to=Thing, options={"max_retries": 1}).id == "thing_1"


def test_g2_the_gate_applies(serve):
    refused = {"error": {"message": "no", "code": "invalid_api_key"}}
    server = serve(lambda connection: reply(connection, refused, "401 Unauthorized"))
    client = local(server)
    for from_gate in (False, True):
        with pytest.raises(keyway.AuthenticationError) as caught:
            client.post("/things", cast_to=Thing, body={})
        assert caught.value.from_gate is from_gate
    assert len(server.requests) == 1


def test_files_make_a_form(serve):
    server = serve(lambda connection: reply(connection, {"id": "thing_1"}))
    files = [("image[]", ("a.png", b"one", "image/png")), ("image[]", b"two")]
    local(server).post("/things", cast_to=Thing, body={"name": "a"}, files=files)
    head, content = server.requests[0]
    assert "content-type: multipart/form-data; boundary=" in head.lower()
    assert content.count(b'name="image[]"') == 2 and b'filename="a.png"' in content and b'name="name"' in content


def test_a_stream_of_a_class(serve):
    def answer(connection):
        begin_stream(connection, [{"id": "thing_1"}, {"id": "thing_2"}, b"[DONE]"])
        connection.sendall(b"0\r\n\r\n")

    server = serve(answer)
    stream = local(server).post("/things", cast_to=Thing, body={"stream": True}, stream=True, stream_cls=Stream[Thing])
    assert [(type(event), event.id) for event in stream] == [(Thing, "thing_1"), (Thing, "thing_2")]
    assert json.loads(server.requests[0][1]) == {"stream": True}


def test_pages_of_a_class(serve):
    def answer(connection):
        last = b"after=thing_1" in server.requests[-1][0].encode()
        page = {"data": [{"id": "thing_2" if last else "thing_1"}], "has_more": not last}
        reply(connection, page)

    server = serve(answer)
    things = list(local(server).get("/things?limit=1", cast_to=SyncCursorPage[Thing]))
    assert [(type(thing), thing.id) for thing in things] == [(Thing, "thing_1"), (Thing, "thing_2")]
    assert server.requests[1][0].splitlines()[0] == "GET /v1/things?after=thing_1&limit=1 HTTP/1.1"

    async def in_a_loop():
        client = keyway.AsyncOpenAI(api_key="sk-emul-x", base_url=server.base_url)
        page = await client.get("/things?limit=1", cast_to=AsyncCursorPage[Thing])
        return [thing.id async for thing in page]

    assert asyncio.run(in_a_loop()) == ["thing_1", "thing_2"]


def test_h2_only_the_base_url_gets_the_key(serve):
    server = serve(lambda connection: reply(connection, {"id": "thing_1"}))
    client = local(server)
    assert client.get(f"{server.base_url}/things", cast_to=Thing).id == "thing_1"
    for other in ("https://api.example/v1/things", f"{server.base_url}x/things"):
        with pytest.raises(ValueError, match="is not below"):
            client.get(other, cast_to=Thing)
    assert len(server.requests) == 1


def test_an_unknown_option_is_an_error(client):
    with pytest.raises(TypeError, match="unknown option 'header'"):
        client.get("/models", cast_to=dict, options={"header": {}})
