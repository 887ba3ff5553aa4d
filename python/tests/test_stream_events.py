"""`.stream()` of chat: events, snapshots, and the completion at the end (S6 to S8)."""

import asyncio
import json

import pydantic
import pytest

import keyway
from keyway import _core
from conftest import MESSAGES, begin_stream, chunk
from keyway.lib.streaming.chat import ChatCompletionStreamState
from test_parse import ANSWER, Answer, Weather, script

CHUNK = "types.chat.chat_completion_chunk.ChatCompletionChunk"
ASK = {"model": "gpt-4.1", "messages": MESSAGES}


def piece(finish=None, index=0, **delta):
    return {**chunk(""), "choices": [{"index": index, "delta": delta, "finish_reason": finish}]}


def call(index, arguments=None, **fields):
    function = {name: fields.pop(name) for name in ("name",) if name in fields}
    if arguments is not None:
        function["arguments"] = arguments
    return {"tool_calls": [{"index": index, "function": function, **fields}]}


def events(chunks, **options):
    """The events that chunks make, and the state after them."""
    state = ChatCompletionStreamState(**options)
    found = [event for one in chunks for event in state.handle_chunk(_core.decode(json.dumps(one).encode(), CHUNK))]
    return found, state


def kinds(found):
    return [event.type for event in found if event.type != "chunk"]


def test_a_stream_has_events_and_the_completion(emulator, client):
    script(emulator, json.dumps(ANSWER))
    with client.chat.completions.stream(**ASK, response_format=Answer) as stream:
        seen = list(stream)
        final = stream.get_final_completion()
    deltas = [event for event in seen if event.type == "content.delta"]
    assert "".join(event.delta for event in deltas) == json.dumps(ANSWER) == deltas[-1].snapshot
    assert any(isinstance(event.parsed, dict) and "steps" in event.parsed for event in deltas[:-1])
    (done,) = [event for event in seen if event.type == "content.done"]
    assert done.parsed == Answer.model_validate(ANSWER) and done.content == json.dumps(ANSWER)
    chunks = [event for event in seen if event.type == "chunk"]
    assert chunks[0].snapshot is stream.current_completion_snapshot
    assert final.choices[0].message.parsed.total == 2 and final.choices[0].finish_reason == "stop"
    assert final.object == "chat.completion" and final.id == chunks[0].chunk.id
    final.model_dump_json()
    seen[1].model_dump()


def test_a_stream_on_an_event_loop(emulator, async_client):
    script(emulator, json.dumps(ANSWER))

    async def run():
        async with async_client.chat.completions.stream(**ASK, response_format=Answer) as stream:
            seen = [event.type async for event in stream]
            return seen, await stream.get_final_completion()

    seen, final = asyncio.run(run())
    assert seen.count("content.done") == 1
    assert final.choices[0].message.parsed.total == 2


def test_the_final_completion_needs_no_loop_over_events(emulator, client):
    script(emulator, {"tool_calls": [{"name": "Weather", "arguments": {"city": "Paris"}}, {"name": "Weather", "arguments": {"city": "Rome"}}]})
    with client.chat.completions.stream(
        **ASK, tools=[keyway.pydantic_function_tool(Weather)], stream_options={"include_usage": True}
    ) as stream:
        final = stream.until_done().get_final_completion()
    cities = [one.function.parsed_arguments for one in final.choices[0].message.tool_calls]
    assert cities == [Weather(city="Paris"), Weather(city="Rome")]
    assert final.usage.total_tokens > 0
    assert final.choices[0].finish_reason == "tool_calls"


def test_a_call_has_events_for_each_piece_and_for_its_end():
    tools = [keyway.pydantic_function_tool(Weather)]
    found, state = events(
        [
            piece(role="assistant", **call(0, "", id="a", type="function", name="Weather")),
            piece(**call(0, '{"city": "Par')),
            piece(**call(0, 'is"}')),
            piece(**call(1, '{"city":"Rome"}', id="b", type="function", name="Weather")),
            piece("tool_calls"),
        ],
        input_tools=tools,
    )
    assert kinds(found) == [
        *["tool_calls.function.arguments.delta"] * 4,
        "tool_calls.function.arguments.done",
        "tool_calls.function.arguments.done",
    ]
    deltas = [event for event in found if event.type.endswith("arguments.delta")]
    assert [event.arguments_delta for event in deltas] == ["", '{"city": "Par', 'is"}', '{"city":"Rome"}']
    assert deltas[1].arguments == '{"city": "Par' and deltas[2].parsed_arguments == {"city": "Paris"}
    done = [event for event in found if event.type.endswith("done")]
    assert [(event.index, event.name, event.parsed_arguments) for event in done] == [
        (0, "Weather", Weather(city="Paris")),
        (1, "Weather", Weather(city="Rome")),
    ]
    message = state.get_final_completion().choices[0].message
    assert message.content is None and [one.id for one in message.tool_calls] == ["a", "b"]


def test_s6_pieces_of_calls_may_come_in_turn():
    found, state = events(
        [
            piece(**call(1, '{"city":', id="b", type="function", name="Weather")),
            piece(**call(0, '{"city":', id="a", type="function", name="Weather")),
            piece(**call(1, '"Rome"}')),
            piece(**call(0, '"Paris"}')),
            piece("tool_calls"),
        ],
        input_tools=[keyway.pydantic_function_tool(Weather)],
    )
    done = [event.parsed_arguments for event in found if event.type.endswith("done")]
    assert done == [Weather(city="Rome"), Weather(city="Paris")]
    assert len(state.get_final_completion().choices[0].message.tool_calls) == 2


@pytest.mark.parametrize(
    "second",
    [
        call(0, '{"city":"Rome"}', id="b", type="function", name="Weather"),
        call(0, '{"city":"Rome"}', name="Weather"),
        call(7, '{"city":"Rome"}', id="b", type="function", name="Weather"),
    ],
)
def test_s8_another_id_or_name_begins_another_call(second):
    _, state = events(
        [piece(**call(0, '{"city":"Paris"}', id="a", type="function", name="Weather")), piece("tool_calls", **second)]
    )
    calls = state.get_final_completion().choices[0].message.tool_calls
    assert [json.loads(one.function.arguments)["city"] for one in calls] == ["Paris", "Rome"]


def test_s8_the_same_id_and_name_once_more_begin_none():
    again = call(0, "", id="a", type="function", name="Weather")
    _, state = events(
        [piece(**again), piece(**again), piece(**call(0, '{"city":"Paris"}')), piece("tool_calls", **again)]
    )
    (one,) = state.get_final_completion().choices[0].message.tool_calls
    assert (one.function.name, one.function.arguments) == ("Weather", '{"city":"Paris"}')


def test_a_call_without_arguments_is_that_of_an_empty_object():
    class Now(pydantic.BaseModel):
        pass

    found, _ = events(
        [piece("tool_calls", **call(0, "", id="a", type="function", name="Now"))],
        input_tools=[keyway.pydantic_function_tool(Now)],
    )
    assert found[-1].parsed_arguments == Now()


def test_s6_choices_may_come_in_any_order():
    found, state = events(
        [piece(index=2, content="c"), piece(index=0, content="a"), piece("stop", index=2), piece("stop", index=0)]
    )
    assert kinds(found) == ["content.delta", "content.delta", "content.done", "content.done"]
    assert [(one.index, one.message.content) for one in state.get_final_completion().choices] == [(0, "a"), (2, "c")]


def test_refusals_and_log_probabilities_have_events():
    def logprobs(name, token):
        item = {"token": token, "logprob": -1.0, "bytes": None, "top_logprobs": []}
        return {"content": None, "refusal": None, name: [item]}

    first, second, third = piece(content="a"), piece(refusal="no"), piece("stop")
    first["choices"][0]["logprobs"] = logprobs("content", "a")
    second["choices"][0]["logprobs"] = logprobs("refusal", "no")
    found, state = events([first, second, third])
    assert kinds(found) == [
        "content.delta",
        "logprobs.content.delta",
        "refusal.delta",
        "logprobs.refusal.delta",
        "content.done",
        "refusal.done",
        "logprobs.content.done",
        "logprobs.refusal.done",
    ]
    choice = state.get_final_completion().choices[0]
    assert choice.message.refusal == "no" and choice.logprobs.content[0].token == "a"
    choice.model_dump_json()


def test_what_compatible_servers_add_is_kept():
    first = {**piece(reasoning_content="Think"), "provider": "p"}
    last = {**piece("stop", reasoning_content="ing", content="x"), "citations": ["u"]}
    usage = {**chunk(""), "choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}}
    _, state = events([first, last, usage, {**chunk(""), "choices": []}])
    final = state.get_final_completion()
    assert final.choices[0].message.reasoning_content == "Thinking"
    assert (final.provider, final.citations, final.usage.total_tokens) == ("p", ["u"], 2)


def test_chunks_that_are_not_of_the_reply_have_no_events():
    found, state = events([{"id": "", "object": "", "created": 0, "model": "", "choices": []}, piece("stop", content="a")])
    assert [event.type for event in found] == ["chunk", "content.delta", "content.done"]
    assert state.get_final_completion().choices[0].message.content == "a"


def test_a_state_without_chunks_says_so():
    with pytest.raises(RuntimeError, match="no chunk"):
        ChatCompletionStreamState().current_completion_snapshot


@pytest.mark.parametrize(
    "reason, kind",
    [("length", keyway.LengthFinishReasonError), ("content_filter", keyway.ContentFilterFinishReasonError)],
)
def test_a_parsed_stream_that_is_cut_off_raises(emulator, client, reason, kind):
    script(emulator, {"text": '{"steps": [', "finish_reason": reason})
    with client.chat.completions.stream(**ASK, response_format=Answer) as stream, pytest.raises(kind) as caught:
        list(stream)
    assert caught.value.completion.choices[0].message.content == '{"steps": ['


def test_s5_leaving_the_block_closes_the_connection(serve):
    server = serve(lambda connection: begin_stream(connection, [chunk("a")]))
    client = keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url, max_retries=0)
    manager = client.chat.completions.stream(**ASK)
    assert not server.requests, "the request is sent by `with`"
    with manager as stream:
        assert next(stream).type == "chunk"
        assert stream.response.headers["content-type"] == "text/event-stream"
    assert server.closed.acquire(timeout=10)
    head, body = server.requests[0]
    assert json.loads(body)["stream"] is True and "chat.completions.stream" in head


def test_content_that_is_not_of_the_type_is_pydantics_error(emulator, client):
    script(emulator, '{"steps": 1}')
    with client.chat.completions.stream(**ASK, response_format=Answer) as stream:
        with pytest.raises(pydantic.ValidationError):
            stream.get_final_completion()
