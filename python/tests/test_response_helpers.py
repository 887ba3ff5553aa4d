"""`responses.parse` and `responses.stream`."""

import asyncio
import json

import pydantic
import pytest

import keyway
from conftest import begin_stream
from keyway.lib._parsing._responses import get_input_tool_by_name
from keyway.types.responses import ParsedResponse
from test_parse import ANSWER, Answer, Weather, script

ASK = {"model": "gpt-4.1", "input": "Hello"}


def test_parse_returns_the_text_as_the_type(emulator, client):
    script(emulator, json.dumps(ANSWER))
    response = client.responses.parse(**ASK, text_format=Answer)
    assert isinstance(response, ParsedResponse) and isinstance(response, keyway.types.responses.Response)
    assert response.output_parsed == Answer.model_validate(ANSWER)
    assert response.output[0].content[0].parsed is response.output_parsed
    assert response.output_text == json.dumps(ANSWER) and response._request_id
    assert json.loads(response.model_dump_json())["output"][0]["content"][0]["parsed"]["total"] == 2
    # Its output can be sent back as it is.
    again = client.responses.create(model="gpt-4.1", input=[*response.output, {"role": "user", "content": "More"}])
    assert again.output_text == "You said: More"


def test_parse_on_an_event_loop(emulator, async_client):
    script(emulator, json.dumps(ANSWER))

    async def run():
        return await async_client.responses.parse(**ASK, text_format=Answer)

    assert asyncio.run(run()).output_parsed.total == 2


def test_parse_without_a_type_parses_nothing(client):
    assert client.responses.parse(**ASK).output_parsed is None


def test_a_type_and_a_format_exclude_each_other(client):
    with pytest.raises(TypeError, match="text_format"):
        client.responses.parse(**ASK, text={"format": {"type": "text"}}, text_format=Answer)


def test_other_settings_of_the_text_are_kept(emulator, client):
    script(emulator, json.dumps(ANSWER))
    client.responses.parse(**ASK, text={"verbosity": "low"}, text_format=Answer)
    sent = emulator.control("GET", "journal")["entries"][-1]["body"]
    assert sent["text"]["verbosity"] == "low" and sent["text"]["format"]["name"] == "Answer"


@pytest.mark.parametrize(
    "tool", [keyway.pydantic_function_tool(Weather), keyway.pydantic_responses_function_tool(Weather)]
)
def test_parse_makes_the_model_of_a_calls_arguments(emulator, client, tool):
    script(emulator, {"tool_calls": [{"name": "Weather", "arguments": {"city": "Paris"}}]})
    response = client.responses.parse(**ASK, tools=[tool])
    (call,) = [item for item in response.output if item.type == "function_call"]
    assert call.parsed_arguments == Weather(city="Paris")
    sent = emulator.control("GET", "journal")["entries"][-1]["body"]
    assert sent["tools"][0]["name"] == "Weather" and sent["tools"][0]["strict"] is True
    result = {"type": "function_call_output", "call_id": call.call_id, "output": "sun"}
    assert client.responses.create(model="gpt-4.1", input=[call, result]).status == "completed"


def test_a_tool_of_chats_shape_without_a_model_says_how_it_is_written(client):
    with pytest.raises(TypeError, match="'f'"):
        client.responses.parse(**ASK, tools=[{"type": "function", "function": {"name": "f"}}])


def test_tools_are_found_in_their_namespace():
    outer, inner = {"type": "function", "name": "f"}, {"type": "function", "name": "f", "strict": True}
    tools = [{"type": "namespace", "name": "n", "tools": [inner]}, outer]

    def found(name, namespace=None):
        return get_input_tool_by_name(input_tools=tools, name=name, namespace=namespace)

    assert found("f") is outer and found("f", "n") is inner and found("f", "f") is outer
    assert found("f", "m") is None and found("g", "n") is None


def test_a_stream_has_snapshots_and_the_response(emulator, client):
    script(emulator, json.dumps(ANSWER))
    with client.responses.stream(**ASK, text_format=Answer) as stream:
        seen = list(stream)
        final = stream.get_final_response()
    deltas = [event for event in seen if event.type == "response.output_text.delta"]
    assert "".join(event.delta for event in deltas) == json.dumps(ANSWER) == deltas[-1].snapshot
    assert len(deltas) > 1 and deltas[0].snapshot == deltas[0].delta
    (done,) = [event for event in seen if event.type == "response.output_text.done"]
    assert done.parsed == Answer.model_validate(ANSWER)
    assert seen[0].type == "response.created" and seen[-1].type == "response.completed"
    assert seen[-1].response is final and final.output_parsed.total == 2
    for event in seen:
        event.model_dump_json()


def test_a_stream_of_calls_has_their_arguments(emulator, async_client):
    script(emulator, {"tool_calls": [{"name": "Weather", "arguments": {"city": "Paris"}}]})

    async def run():
        tools = [keyway.pydantic_function_tool(Weather)]
        async with async_client.responses.stream(**ASK, tools=tools) as stream:
            seen = [event async for event in stream]
            return seen, await stream.get_final_response()

    seen, final = asyncio.run(run())
    deltas = [event for event in seen if event.type == "response.function_call_arguments.delta"]
    assert json.loads(deltas[-1].snapshot) == {"city": "Paris"}
    assert final.output[-1].parsed_arguments == Weather(city="Paris")


def test_a_response_that_exists_is_streamed_after_a_place(client):
    with client.responses.stream(**ASK, background=True, store=True) as stream:
        first = [event.sequence_number for event in stream]
        identifier = stream.get_final_response().id
    with client.responses.stream(response_id=identifier, starting_after=first[2]) as stream:
        rest = list(stream)
        assert [event.sequence_number for event in rest] == first[3:]
        assert stream.get_final_response().id == identifier
    deltas = [event for event in rest if event.type == "response.output_text.delta"]
    assert deltas[-1].snapshot == "You said: Hello", "the snapshot has what came before"


@pytest.mark.parametrize(
    "options, sentence",
    [
        ({"response_id": "resp_1", "model": "gpt-4.1"}, "model"),
        ({"starting_after": 3}, "response_id"),
        ({"model": "gpt-4.1"}, "input"),
        ({"input": "Hello"}, "model"),
    ],
)
def test_a_stream_is_of_a_new_response_or_of_one_that_exists(client, options, sentence):
    with pytest.raises(ValueError, match=sentence):
        client.responses.stream(**options)


def test_a_response_that_is_cut_off_has_no_final_one(emulator, client):
    script(emulator, {"text": '{"steps": [', "finish_reason": "length"})
    with client.responses.stream(**ASK) as stream:
        with pytest.raises(RuntimeError, match="response.incomplete"):
            stream.get_final_response()


def test_items_that_came_in_their_own_events_only_are_the_output(serve):
    message = {
        "type": "message",
        "id": "msg_1",
        "role": "assistant",
        "status": "completed",
        "content": [{"type": "output_text", "text": "Hi", "annotations": []}],
    }
    response = {"id": "resp_1", "object": "response", "created_at": 1, "model": "m", "status": "completed"}
    sent = [
        {"type": "response.created", "sequence_number": 0, "response": {**response, "output": []}},
        {"type": "response.output_item.done", "sequence_number": 1, "output_index": 0, "item": message},
        {"type": "response.completed", "sequence_number": 2, "response": {**response, "output": None}},
    ]

    def answer(connection):
        begin_stream(connection, sent)
        connection.sendall(b"0\r\n\r\n")

    client = keyway.OpenAI(api_key="sk-emul-x", base_url=serve(answer).base_url)
    with client.responses.stream(**ASK) as stream:
        final = stream.get_final_response()
    assert final.output_text == "Hi"


def test_text_of_another_type_is_pydantics_error(emulator, client):
    script(emulator, '{"steps": 1}')
    with pytest.raises(pydantic.ValidationError):
        client.responses.parse(**ASK, text_format=Answer)


def test_a_comment_is_not_parsed():
    from keyway.lib._parsing._responses import parse_text

    assert parse_text("{", Answer, phase="commentary") is None
    assert parse_text(json.dumps(ANSWER), Answer, phase="final_answer").total == 2
