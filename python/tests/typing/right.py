"""A program whose types are right: the checkers must not complain, and must see these types."""

from __future__ import annotations

from datetime import timedelta
from typing import List

from keyway import AsyncOpenAI, OpenAI
from keyway.types import CreateEmbeddingResponse, FileObject
from keyway.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam
from keyway.types.responses import Response, ResponseOutputItem
from typing_extensions import assert_type

client = OpenAI()
messages: List[ChatCompletionMessageParam] = [
    {"role": "system", "content": "Be short."},
    {"role": "user", "content": [{"type": "text", "text": "Hello"}]},
]


def calls() -> None:
    reply = client.chat.completions.create(model="gpt-4.1", messages=messages)
    assert_type(reply, ChatCompletion)
    assert_type(reply.choices[0].message.content, "str | None")
    for chunk in client.chat.completions.create(model="gpt-4.1", messages=messages, stream=True):
        assert_type(chunk, ChatCompletionChunk)
    assert_type(client.embeddings.create(model="text-embedding-3-small", input="Hello"), CreateEmbeddingResponse)
    for file in client.files.list():
        assert_type(file, FileObject)
    assert_type(client.files.content("file-1").read(), bytes)
    assert_type(client.beta.threads.runs.retrieve("run_1", thread_id="thread_1").id, str)


def output(item: ResponseOutputItem) -> str:
    if item.type == "message":
        return "".join(part.text for part in item.content if part.type == "output_text")
    return item.name if item.type == "function_call" else ""


def with_headers() -> None:
    raw = client.responses.with_raw_response.create(model="gpt-4.1", input="Hello")
    assert_type(raw.headers["x-request-id"], str)
    assert_type(raw.parse(), Response)
    with client.audio.speech.with_streaming_response.create(model="tts-1", voice="alloy", input="Hi") as speech:
        for piece in speech.iter_bytes():
            assert_type(piece, bytes)


def words_of_python() -> None:
    client.beta.agents.create(model="gpt-4.1", compaction={"async": True})
    client.beta.agents.create(model="gpt-4.1", compaction={"async_": True})


def exchanges() -> None:
    raw = client.responses.with_raw_response.create(model="gpt-4.1", input="Hello")
    assert_type(raw.elapsed, timedelta)
    assert_type(raw.http_version, str)
    assert_type(raw.parse(to=Response), Response)
    assert_type(raw.http_response.read(), bytes)


async def in_a_loop() -> None:
    async with AsyncOpenAI() as loop:
        assert_type(await loop.responses.create(model="gpt-4.1", input="Hello"), Response)
        async for file in loop.files.list():
            assert_type(file, FileObject)
        async for chunk in await loop.chat.completions.create(model="gpt-4.1", messages=messages, stream=True):
            assert_type(chunk, ChatCompletionChunk)
