"""What is sent, and what a method does not take."""

import asyncio
import dataclasses
import datetime
import decimal
import enum
import gzip
import io
import json
import pathlib
import sys
import tracemalloc
import uuid

import pydantic
import pytest

import keyway
from conftest import MESSAGES, REPLY, reply
from keyway import _core
from keyway.types import FileObject


class Model(pydantic.BaseModel):
    name: str
    other: int = 1


@dataclasses.dataclass
class Data:
    x: int


class Color(enum.Enum):
    RED = "red"


class Number(int):
    def __repr__(self):
        return "not a number"

    __str__ = __repr__


VALUES = [
    ({"a": [1, 2.5, None, True, False]}, {"a": [1, 2.5, None, True, False]}),
    ({"text": 'é"\\\n\t\x00\x1f😀'}, {"text": 'é"\\\n\t\x00\x1f😀'}),
    ((1, "x"), [1, "x"]),
    (2**70, 2**70),
    (-(2**63), -(2**63)),
    (Number(2**70), 2**70),
    (1e300, 1e300),
    (Model(name="n"), {"name": "n"}),
    (Data(3), {"x": 3}),
    (Color.RED, "red"),
    (datetime.date(2026, 1, 2), "2026-01-02"),
    ({2: "one", 1.5: 1, True: 2, None: 3, Color.RED: 4}, {"2": "one", "1.5": 1, "true": 2, "null": 3, "red": 4}),
    ({"a": 1}.keys(), ["a"]),
    ((x for x in [1, 2]), [1, 2]),
    ({"left_out": keyway.omit, "also": keyway.NOT_GIVEN, "kept": None}, {"kept": None}),
]


@pytest.mark.parametrize(("value", "expected"), VALUES, ids=[str(place) for place in range(len(VALUES))])
def test_values_are_written_as_json(value, expected):
    assert json.loads(_core.encode(value)) == expected


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_what_json_has_no_number_for_is_a_value_error(number):
    with pytest.raises(ValueError) as caught:
        _core.encode({"temperature": number})
    assert str(caught.value) == f"`temperature` is {number}, which cannot be JSON; pass a finite number"


async def awaited():
    """Returns at once."""


def message_of(content):
    return {"messages": [MESSAGES[0], {"role": "user", "content": content}]}


AT = "`messages[1].content` is "
PLAIN = "pass a str, number, bool, None, list or dict"
NOT_JSON = [
    (message_of({"a"}), AT + "a set, which cannot be JSON; pass a list"),
    (message_of([{"text": frozenset()}]), "`messages[1].content[0].text` is a frozenset, which cannot be JSON; pass a list"),
    (message_of(object()), AT + f"an object, which cannot be JSON; {PLAIN}"),
    (message_of(b"x"), AT + "bytes, which cannot be JSON; pass a str, binary data as base64"),
    (message_of(memoryview(b"x")), AT + "a memoryview, which cannot be JSON; pass a str, binary data as base64"),
    (message_of(decimal.Decimal("1.5")), AT + "a Decimal, which cannot be JSON; pass a float or a str"),
    (message_of(uuid.uuid4()), AT + "a UUID, which cannot be JSON; pass a str"),
    (message_of(pathlib.Path("a")), AT + "a PosixPath, which cannot be JSON; pass a str"),
    (message_of(io.StringIO("text")), AT + "a StringIO, which cannot be JSON; pass its content as a str"),
    (message_of(Model), AT + "the class Model, which cannot be JSON; call `parse`, which takes classes"),
    (message_of(Color), AT + "the class Color, which cannot be JSON; pass an object of it"),
    (message_of(len), AT + f"a builtin_function_or_method, which cannot be JSON; {PLAIN}"),
    ({"stop": ("a", {1})}, "`stop[1]` is a set, which cannot be JSON; pass a list"),
    ({"metadata": {"a b": {1}}}, '`metadata["a b"]` is a set, which cannot be JSON; pass a list'),
    ({"metadata": {("a",): "x"}}, "`metadata` has a key that is a tuple, which cannot be JSON; use a str"),
    ({"metadata": {b"a": "x"}}, "`metadata` has a key that is bytes, which cannot be JSON; use a str"),
    ({1}, "the value is a set, which cannot be JSON; pass a list"),
]


@pytest.mark.parametrize(("value", "said"), NOT_JSON, ids=[str(place) for place in range(len(NOT_JSON))])
def test_what_cannot_be_json_is_a_type_error_that_says_where(value, said):
    with pytest.raises(TypeError) as caught:
        _core.encode(value)
    assert str(caught.value) == said


def test_a_forgotten_await_says_so():
    coroutine = awaited()
    with pytest.raises(TypeError) as caught:
        _core.encode({"messages": coroutine})
    coroutine.close()
    assert str(caught.value) == "`messages` is a coroutine, which cannot be JSON; await it"


def test_half_a_character_says_where():
    with pytest.raises(UnicodeEncodeError, match="surrogates not allowed in `messages\\[1\\].content`"):
        _core.encode(message_of("\ud800"))


def test_an_error_of_the_callers_code_says_where_in_a_note():
    def broken():
        yield "first"
        raise LookupError("mine")

    with pytest.raises(LookupError) as caught:
        _core.encode(message_of(broken()))
    assert caught.value.args == ("mine",)
    if sys.version_info >= (3, 11):
        assert caught.value.__notes__ == ["It was raised while keyway wrote `messages[1].content[1]` as JSON."]


def test_each_place_for_arguments_is_named(client):
    for option in ("extra_body", "extra_query"):
        with pytest.raises(TypeError, match=rf"^`{option}\.a\[0\]` is a set"):
            client.chat.completions.create(model="m", messages=MESSAGES, **{option: {"a": [{1}]}})
        for value, what in (({1}, "a set"), ([1], "a list"), (object(), "an object")):
            with pytest.raises(TypeError, match=rf"^`{option}` is {what}; pass a mapping$"):
                client.chat.completions.create(model="m", messages=MESSAGES, **{option: value})
    with pytest.raises(TypeError, match=r"^`default_query\.a` is a set"):
        keyway.OpenAI(api_key="sk-emul-x", default_query={"a": {1}})
    with pytest.raises(TypeError, match=r"^`body\.a` is a set"):
        client.post("/unknown", body={"a": {1}}, cast_to=dict)
    with pytest.raises(TypeError, match=r"^`expires_after\.seconds` is an object"):
        client.files.create(file=b"x", purpose="batch", expires_after={"anchor": "created_at", "seconds": object()})
    with pytest.raises(TypeError, match=r"^`extra_headers` is a list; pass a mapping$"):
        client.models.list(extra_headers=[("a", "b")])


def test_arguments_that_contain_themselves_are_an_error():
    endless = []
    endless.append(endless)
    with pytest.raises(RecursionError, match=r"^`messages` is nested deeper than 200 levels; look for a part that contains itself$"):
        _core.encode({"model": "m", "messages": endless})


@pytest.fixture
def server(serve):
    return serve(reply)


@pytest.fixture
def local(server):
    return keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, default_query={"v": "1"})


def test_only_what_was_given_is_sent(server, local):
    local.chat.completions.create(model="gpt-4.1", messages=MESSAGES, temperature=None, stop=["x"])
    head, body = server.requests[-1]
    assert head.startswith("POST /v1/chat/completions?v=1 ")
    assert json.loads(body) == {"messages": MESSAGES, "model": "gpt-4.1", "temperature": None, "stop": ["x"]}


def test_extra_headers_query_and_body(server, local):
    local.chat.completions.create(
        model="gpt-4.1",
        messages=MESSAGES,
        extra_headers={"x-extra": "1", "user-agent": keyway.omit},
        extra_query={"q": "a b"},
        extra_body={"model": "other", "new": {"deep": [1]}},
    )
    head, body = server.requests[-1]
    assert "q=a%20b" in head or "q=a+b" in head
    assert "x-extra: 1" in head and "user-agent" not in head
    sent = json.loads(body)
    assert (sent["model"], sent["new"]) == ("other", {"deep": [1]})


WRONG_HEADERS = [
    ({"x-a": {"b": 1}}, '["x-a"]` is a dict; pass a str'),
    ({"x-a": object()}, '["x-a"]` is an object; pass a str'),
    ({"x-a": pydantic.SecretStr("sk-emul-x")}, '["x-a"]` is a SecretStr; pass a str'),
    ({5: "b"}, "` is an int; pass a str"),
    ({None: "b"}, "` is None; pass a str"),
]


@pytest.mark.parametrize(("headers", "said"), WRONG_HEADERS, ids=[str(place) for place in range(len(WRONG_HEADERS))])
def test_a_header_that_is_no_text_is_named(server, local, headers, said):
    for name, call in (
        ("extra_headers", lambda: local.models.list(extra_headers=headers)),
        ("default_headers", lambda: keyway.OpenAI(api_key="sk-emul-x", default_headers=headers)),
        ("default_headers", lambda: local.with_options(default_headers=headers)),
    ):
        with pytest.raises(TypeError) as caught:
            call()
        assert str(caught.value) == (f"`{name}{said}" if said.startswith("[") else f"a name in `{name}{said}")
    assert server.requests == []


def test_headers_may_be_bytes_and_numbers(server, local):
    local.models.list(extra_headers={"x-a": b"bytes", b"x-b": 5, "x-c": 1.5, "x-d": None})
    head = server.requests[-1][0]
    assert "x-a: bytes" in head and "x-b: 5" in head and "x-c: 1.5" in head and "x-d" not in head


def test_an_unknown_parameter_and_a_missing_one_are_type_errors(local):
    with pytest.raises(TypeError, match="temprature"):
        local.chat.completions.create(model="gpt-4.1", messages=MESSAGES, temprature=1)
    with pytest.raises(TypeError, match="messages"):
        local.chat.completions.create(model="gpt-4.1")


@pytest.mark.parametrize("empty", ["", None])
def test_an_empty_path_parameter_is_a_value_error_and_sends_nothing(server, local, empty):
    with pytest.raises(ValueError, match="Expected a non-empty value for `model`"):
        local.models.retrieve(empty)
    assert server.requests == []


def test_path_parameters_are_escaped(server, local):
    local.models.retrieve("a/b c?d")
    assert server.requests[-1][0].startswith("GET /v1/models/a%2Fb%20c%3Fd")


def test_raw_responses_have_status_headers_and_the_reply(local):
    raw = local.chat.completions.with_raw_response.create(model="gpt-4.1", messages=MESSAGES)
    assert (raw.status_code, raw.headers["X-REQUEST-ID"], raw.request_id) == (200, "req_1", "req_1")
    assert json.loads(raw.content) == REPLY and raw.parse().to_dict() == REPLY


def test_files_of_every_form_are_uploaded(client, tmp_path):
    path = tmp_path / "from_path.jsonl"
    path.write_bytes(b'{"a":1}\n')
    named = io.BytesIO(b'{"a":2}\n')
    named.name = "/somewhere/named.jsonl"
    forms = {
        "from_path.jsonl": path,
        "named.jsonl": named,
        "upload": b'{"a":3}\n',
        "tuple.jsonl": ("tuple.jsonl", b'{"a":4}\n'),
        "typed.jsonl": ("typed.jsonl", io.BytesIO(b'{"a":5}\n'), "application/jsonl"),
        "renamed.jsonl": ("renamed.jsonl", pathlib.Path(path)),
    }
    for name, file in forms.items():
        made = client.files.create(file=file, purpose="batch")
        assert made.filename == name
        assert client.files.content(made.id).read().startswith(b'{"a":')
    with path.open("rb") as opened:
        assert client.files.create(file=opened, purpose="batch").filename == "from_path.jsonl"
    with path.open() as text, pytest.raises(TypeError, match="binary mode"):
        client.files.create(file=text, purpose="batch")


def test_an_empty_file_is_uploaded_and_read(emulator, client, tmp_path):
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    for file in (path, ("empty.txt", b""), open(path, "rb")):
        made = client.files.create(file=file, purpose="user_data")
        assert (made.filename, made.bytes) == ("empty.txt", 0)
    content = client.files.content(made.id)
    assert content.read() == b"" and content.text == "" and list(content.iter_bytes()) == []
    assert client.files.retrieve_content(made.id) == ""
    with client.files.with_streaming_response.content(made.id) as streamed:
        assert list(streamed.iter_bytes()) == [] and streamed.read() == b""


def test_h7_a_large_file_that_is_open_is_read_while_it_is_sent(client, tmp_path):
    path = tmp_path / "large.bin"
    path.write_bytes(b"0123456789abcdef" * 200_000)
    with open(path, "rb") as file:
        peak, made = memory_of(lambda: client.files.create(file=file, purpose="user_data"))
    assert (made.filename, made.bytes) == ("large.bin", 3_200_000) and peak < 1_000_000
    # From another place than the beginning, and by a reader that changes the content.
    with open(path, "rb") as file:
        file.seek(16)
        assert client.files.create(file=file, purpose="user_data").bytes == 3_200_000 - 16
    packed = tmp_path / "packed.gz"
    with gzip.open(packed, "wb", compresslevel=0) as file:
        file.write(b"0" * 2_000_000)
    for file in (gzip.open(packed), io.BufferedReader(gzip.open(packed))):
        with file:
            assert client.files.create(file=file, purpose="user_data").bytes == 2_000_000
    with open(path, "rb") as file:
        path.rename(tmp_path / "moved.bin")
        path.write_bytes(b"another file")
        assert client.files.create(file=file, purpose="user_data").bytes == 3_200_000


def memory_of(call):
    """The most that Python allocated during a call, and what the call returned."""
    tracemalloc.start()
    try:
        returned = call()
        return tracemalloc.get_traced_memory()[1], returned
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", ["async", "async_"])
def test_a_key_that_is_a_word_of_python_may_be_written_either_way(server, local, name):
    local.beta.agents.create(model="gpt-4.1", compaction={name: True}, extra_body={"x": 1})
    assert json.loads(server.requests[0][1])["compaction"] == {"async": True}


def test_closing_a_response_ends_its_stream(emulator, client):
    stream = client.chat.completions.create(model="gpt-4.1", messages=MESSAGES, stream=True)
    next(stream)
    stream.response.close()
    assert list(stream) == []
    with client.chat.completions.with_streaming_response.create(model="gpt-4.1", messages=MESSAGES) as response:
        assert not response.is_closed
    assert response.is_closed
    response.close()


FILE = "pass `pathlib.Path(…)` of a file, a file that is open in binary mode, bytes, or a tuple of a name and one of these"
NO_FILE = {
    "an int": 5,
    "None": None,
    "a list": [b"x"],
    "a dict": {"file": b"x"},
    "a set": {b"x"},
    "an object": object(),
    "a str": "report.pdf",
    "a float": 1.5,
    "a tuple": (b"x", b"y"),
    "the class Model": Model,
}


@pytest.mark.parametrize("what", NO_FILE)
def test_a_file_that_is_none_says_so_and_sends_nothing(server, local, what):
    value = NO_FILE[what]
    calls = [
        ("file", lambda: local.files.create(file=value, purpose="batch")),
        ("data", lambda: local.uploads.parts.create("upload_1", data=value)),
    ]
    if what != "None":
        calls.append(("mask", lambda: local.images.edit(image=b"x", mask=value, prompt="p")))
    # These take several files, too.
    if what not in ("a list", "a tuple", "a set"):
        calls.append(("image", lambda: local.images.create_variation(image=value)))
    if what not in ("a list", "a tuple", "a set", "a dict", "None"):
        calls.append(("files", lambda: local.skills.create(files=value)))
    for name, call in calls:
        with pytest.raises(TypeError) as caught:
            call()
        assert str(caught.value) == f"`{name}` is {what}; {FILE}"
    assert server.requests == []


def test_a_file_among_several_that_is_none_is_named(server, local):
    for call, name, what in (
        (lambda: local.images.edit(image=[b"x", 5], prompt="p"), "image[1]", "an int"),
        (lambda: local.skills.create(files=[("a.md", None)]), "files[0][1]", "None"),
        (lambda: local.files.create(file=("a.txt", 5), purpose="batch"), "file[1]", "an int"),
        (lambda: local.audio.transcriptions.create(file=["a"], model="whisper-1"), "file", "a list"),
    ):
        with pytest.raises(TypeError) as caught:
            call()
        assert str(caught.value) == f"`{name}` is {what}; {FILE}"
    assert server.requests == []


def test_forms_of_every_kind_are_sent(server, local):
    def sent(call):
        call()
        head, body = server.requests[-1]
        return head.split(" ", 2)[1].partition("?")[0], body

    forms = (
        (lambda: local.skills.create(files=[("a.md", b"1"), io.BytesIO(b"2")]), b'name="files[]"; filename="a.md"'),
        (lambda: local.skills.create(files=("a.md", "text")), b"\r\n\r\ntext\r\n"),
        (lambda: local.skills.create(files=(file for file in [b"1", b"2"])), b'name="files[]"; filename="upload"'),
        (lambda: local.images.edit(image=(b"1", b"2"), prompt="p", mask=None), b'name="image[]"'),
        (lambda: local.images.edit(image=[("ä.png", "é", "image/png")], prompt="p"), "\r\n\r\né\r\n".encode()),
        (lambda: local.videos.edit(prompt="p", video={"id": "video_1"}), b'name="video[id]"'),
        (lambda: local.videos.create(prompt="p", input_reference={"file_id": "f"}), b'name="input_reference[file_id]"'),
        (lambda: local.containers.files.create("cntr_1", file_id="file_1", file=None), b'"file_id":"file_1"'),
        (lambda: local.files.create(file=(None, bytearray(b"3")), purpose="batch"), b'filename="upload"'),
        (lambda: local.files.create(file=("a", b"4", None, {"x-a": "1"}), purpose="batch"), b"\r\n\r\n4\r\n"),
        (lambda: local.post("/files", body={"purpose": "batch"}, files={"file": ("a", b"5")}, cast_to=dict), b'name="file"'),
        (lambda: local.post("/other", body={"a": 1}, files={"any": b"6"}, cast_to=dict), b'name="any"; filename="upload"'),
    )
    for call, part in forms:
        assert part in sent(call)[1]


def test_content_is_written_to_a_file(client, tmp_path):
    made = client.files.create(file=("a.txt", b"content"), purpose="user_data")
    client.files.content(made.id).write_to_file(tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == b"content"
    assert list(client.files.content(made.id).iter_bytes(3)) == [b"con", b"ten", b"t"]
    assert client.files.delete(made.id).deleted is True


def test_lists_get_their_next_pages(client):
    names = [f"{number}.txt" for number in range(5)]
    for name in names:
        client.files.create(file=(name, b"x"), purpose="user_data")
    page = client.files.list(limit=2, order="asc")
    assert len(page.data) == 2 and page.has_next_page()
    assert [file.filename for file in page] == names
    assert [len(page.data) for page in page.iter_pages()] == [2, 2, 1]
    assert [file.filename for file in page.get_next_page().data] == names[2:4]
    assert not client.models.list().has_next_page()
    assert any(model.id == "gpt-4.1" for model in client.models.list())


def test_embeddings_travel_as_base64_and_arrive_as_floats(client, serve):
    reply = client.embeddings.create(model="text-embedding-3-small", input=["a", "b"])
    plain = client.embeddings.create(model="text-embedding-3-small", input=["a", "b"], encoding_format="float")
    assert [len(item.embedding) for item in reply.data] == [1536, 1536]
    for ours, theirs in zip(reply.data, plain.data):
        assert ours.embedding == pytest.approx(theirs.embedding, abs=1e-6)
    packed = client.embeddings.create(model="text-embedding-3-small", input="a", encoding_format="base64")
    assert isinstance(packed.data[0].embedding, str)


def embedded(vector):
    return {"object": "list", "model": "m", "data": [{"object": "embedding", "index": 0, "embedding": vector}]}


@pytest.mark.parametrize("vector", ["AACAPwAAAMA=", "AACAPwAAAMA"], ids=["padded", "bare"])
def test_a_vector_in_base64_needs_no_padding(serve, vector):
    server = serve(lambda connection: reply(connection, embedded(vector)))
    client = keyway.OpenAI(api_key="sk-emul-vector", base_url=server.base_url, max_retries=0)
    assert client.embeddings.create(model="m", input="a").data[0].embedding == [1.0, -2.0]


@pytest.mark.parametrize(
    "vector",
    ["AACAP", "AACAPwAA", "AACA*wAAAMA=", "AACAPwAAAMA=AACA"],
    ids=["cut", "half a float", "another letter", "text after padding"],
)
def test_a_vector_that_is_not_base64_is_not_valid(serve, vector):
    server = serve(lambda connection: reply(connection, embedded(vector)))
    client = keyway.OpenAI(api_key="sk-emul-vector", base_url=server.base_url, max_retries=0)
    with pytest.raises(keyway.APIResponseValidationError, match="embeddings.create holds a vector"):
        client.embeddings.create(model="m", input="a")


def test_a_clients_settings_are_read_and_changed(emulator):
    client = keyway.OpenAI(api_key=emulator.key(), base_url=emulator.base_url, organization="org-a", timeout=7)
    assert (client.organization, client.max_retries, client.timeout) == ("org-a", 2, 7)
    client.organization, client.max_retries = "org-b", 0
    client.models.list()
    sent = emulator.control("GET", "journal")["entries"][-1]["headers"]
    assert dict(sent)["openai-organization"] == "org-b"
    assert (client.max_retries, client.with_options(timeout=3).timeout, client.timeout) == (0, 3, 7)
    client.api_key = emulator.key(state="revoked")
    with pytest.raises(keyway.AuthenticationError):
        client.models.list()
    assert "sk-" not in client.api_key


def test_d2_raw_replies_have_the_request_without_its_key(emulator):
    key = emulator.key()
    client = keyway.OpenAI(api_key=key, base_url=emulator.base_url, max_retries=0)
    ask = {"model": "gpt-4.1", "messages": MESSAGES}
    completions = client.chat.completions
    found = [completions.with_raw_response.create(**ask), completions.with_raw_response.create(**ask, stream=True)]
    file = client.files.create(file=("a.txt", b"content"), purpose="user_data")
    with client.files.with_streaming_response.content(file.id) as response:
        found.append(response)
    for raw, method, path in zip(found, ("POST", "POST", "GET"), (*["/chat/completions"] * 2, f"/files/{file.id}/content")):
        request = raw.http_request
        assert (request.method, request.url) == (raw.method, raw.url) == (method, emulator.base_url + path)
        assert request.headers["X-Stainless-Lang"] == "python"
        assert request.headers["authorization"] == "[redacted]" and key not in repr(request.headers.multi_items())
    assert "'content-type': 'application/json'" in repr(found[0].headers) and "[redacted]" in repr(request.headers)
    with completions.with_streaming_response.create(**ask) as whole:
        assert (whole.is_closed, bool(whole.read()), whole.is_closed) == (False, True, True)
    assert found[0].http_response.request.method == "POST" and found[0].http_response.json()["object"] == "chat.completion"


@pytest.mark.parametrize("page", [keyway.pagination.SyncCursorPage, keyway.pagination.SyncCursorPage[FileObject]])
def test_a_list_by_its_path_has_all_its_pages(client, page):
    made = {client.files.create(file=b"{}", purpose="batch").id for _ in range(3)}
    found = client.get("/files?limit=2", cast_to=page)
    assert type(found) is keyway.pagination.SyncCursorPage and len(found.data) == 2
    assert [type(file) for file in found] == [FileObject] * 3 and {file.id for file in found} == made


def test_a_list_by_its_path_in_an_event_loop(client, async_client):
    client.files.create(file=b"{}", purpose="batch"), client.files.create(file=b"{}", purpose="batch")

    async def run():
        page = keyway.pagination.AsyncCursorPage[FileObject]
        found = await async_client.get("/files", cast_to=page, options={"params": {"limit": 1}})
        return [file.purpose async for file in found]

    assert asyncio.run(run()) == ["batch", "batch"]


@pytest.mark.parametrize("resource", ["realtime", "responses", "live"])
def test_a_websocket_says_that_there_is_none(client, async_client, resource):
    for api in (client, async_client):
        with pytest.raises(keyway.ConfigurationError, match=f"client.{resource}.connect opens a WebSocket"):
            getattr(api, resource).connect(model="gpt-realtime")


def test_a_dict_that_changes_while_it_is_written_is_sent_as_it_was(server, local):
    class Lazy:
        def model_dump(self, **_):
            metadata["late"] = "1"
            return "x"

    metadata = {"a": Lazy(), "b": "2"}
    local.chat.completions.create(model="m", messages=MESSAGES, metadata=metadata)
    assert json.loads(server.requests[-1][1])["metadata"] == {"a": "x", "b": "2"}
