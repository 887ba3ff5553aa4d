"""Replies as the caller's types: schemas, `parse`, tools of models."""

import dataclasses
import enum
import json
from typing import List, Optional, Union

import pydantic
import pytest

import keyway
from conftest import MESSAGES, REPLY, reply
from keyway.lib._parsing import type_to_response_format_param
from keyway.lib._pydantic import to_strict_json_schema
from keyway.types.chat import ParsedChatCompletion, ParsedFunctionToolCall


class Color(enum.Enum):
    RED = "red"


class Step(pydantic.BaseModel):
    text: str = pydantic.Field(description="one sentence")
    color: Optional[Color] = None


class Answer(pydantic.BaseModel):
    """An answer with its steps."""

    steps: List[Step]
    first: Step = pydantic.Field(description="the first one")
    total: Union[int, str]


class Weather(pydantic.BaseModel):
    """Gets the weather."""

    city: str


class Tree(pydantic.BaseModel):
    name: str
    left: Optional["Tree"] = pydantic.Field(default=None, description="the smaller ones")
    root: "Tree" = pydantic.Field(description="the whole")


ANSWER = {"steps": [{"text": "a", "color": "red"}], "first": {"text": "a", "color": None}, "total": 2}


def script(emulator, reply, user="Hello"):
    emulator.control("POST", "replies", {"replies": [{"when": {"user": user}, "reply": reply}]})


def objects(schema):
    """All parts of a schema that are objects."""
    if isinstance(schema, list):
        return [found for part in schema for found in objects(part)]
    if not isinstance(schema, dict):
        return []
    return [schema, *[found for part in schema.values() for found in objects(part)]]


@pytest.mark.parametrize("model", [Answer, Weather, Tree, pydantic.TypeAdapter(Answer)])
def test_a_strict_schema_requires_each_property_and_allows_no_other(model):
    schema = to_strict_json_schema(model)
    found = [part for part in objects(schema) if "properties" in part and part.get("type") == "object"]
    assert found
    for part in found:
        assert part["additionalProperties"] is False
        assert part["required"] == list(part["properties"])
    for part in objects(schema):
        assert "$ref" not in part or set(part) == {"$ref"}, "a reference has nothing beside it"
        assert part.get("default", "none") is not None


def test_a_reference_with_a_description_becomes_what_it_refers_to():
    first = to_strict_json_schema(Answer)["properties"]["first"]
    assert first["description"] == "the first one"
    assert first["properties"]["text"]["description"] == "one sentence"


def test_a_type_that_holds_itself_has_a_finite_schema():
    json.dumps(to_strict_json_schema(Tree))


def test_what_has_no_schema_says_so():
    with pytest.raises(TypeError, match="TypeAdapter"):
        to_strict_json_schema(int)
    with pytest.raises(TypeError, match="pydantic model"):
        type_to_response_format_param(int)


def test_a_tool_of_a_model_is_named_and_described_after_it():
    function = keyway.pydantic_function_tool(Weather)["function"]
    assert (function["name"], function["description"], function["strict"]) == ("Weather", "Gets the weather.", True)
    assert function["parameters"]["properties"]["city"] == {"title": "City", "type": "string"}
    other = keyway.pydantic_function_tool(Weather, name="get_weather", description="")["function"]
    assert (other["name"], other["description"]) == ("get_weather", "")
    flat = keyway.pydantic_responses_function_tool(Weather, name="w", defer_loading=True)
    assert (flat["type"], flat["name"], flat["defer_loading"]) == ("function", "w", True)


def test_parse_returns_the_content_as_the_type(emulator, client):
    script(emulator, json.dumps(ANSWER))
    completion = client.chat.completions.parse(model="gpt-4.1", messages=MESSAGES, response_format=Answer)
    assert isinstance(completion, ParsedChatCompletion) and isinstance(completion, keyway.types.chat.ChatCompletion)
    message = completion.choices[0].message
    assert message.parsed == Answer.model_validate(ANSWER)
    assert message.content == json.dumps(ANSWER) and message.tool_calls is None
    assert completion._request_id and completion.usage.total_tokens
    dumped = completion.model_dump()
    assert dumped["choices"][0]["message"]["parsed"]["total"] == 2
    assert ParsedChatCompletion[Answer].model_validate_json(completion.model_dump_json()) == completion


def test_parse_sends_the_strict_schema(serve):
    server = serve(lambda connection: reply(connection, {**REPLY, "choices": []}))
    client = keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url)
    client.chat.completions.parse(
        model="gpt-4.1", messages=MESSAGES, response_format=Answer, tools=iter([keyway.pydantic_function_tool(Weather)])
    )
    head, body = server.requests[0]
    sent = json.loads(body)
    assert sent["response_format"]["json_schema"]["schema"] == to_strict_json_schema(Answer)
    assert sent["response_format"]["json_schema"]["name"] == "Answer"
    assert sent["tools"][0]["function"]["strict"] is True and "stream" not in sent
    assert "x-stainless-helper-method: chat.completions.parse" in head


def test_parse_on_an_event_loop(emulator, async_client):
    import asyncio

    script(emulator, json.dumps(ANSWER))

    async def run():
        return await async_client.chat.completions.parse(model="gpt-4.1", messages=MESSAGES, response_format=Answer)

    assert asyncio.run(run()).choices[0].message.parsed.total == 2


def test_a_dataclass_of_pydantic_is_a_response_format(emulator, client):
    @pydantic.dataclasses.dataclass
    class Point:
        x: int

    script(emulator, '{"x": 3}')
    completion = client.chat.completions.parse(model="gpt-4.1", messages=MESSAGES, response_format=Point)
    assert completion.choices[0].message.parsed == Point(x=3)
    assert dataclasses.asdict(completion.choices[0].message.parsed) == {"x": 3}


def test_parse_makes_the_model_of_a_calls_arguments(emulator, client):
    script(emulator, {"tool_calls": [{"name": "Weather", "arguments": {"city": "Paris"}}]})
    completion = client.chat.completions.parse(
        model="gpt-4.1", messages=MESSAGES, tools=[keyway.pydantic_function_tool(Weather)]
    )
    (call,) = completion.choices[0].message.tool_calls
    assert isinstance(call, ParsedFunctionToolCall)
    assert call.function.parsed_arguments == Weather(city="Paris")
    assert completion.choices[0].message.parsed is None
    # The message can be sent back as it is.
    again = [*MESSAGES, completion.choices[0].message, {"role": "tool", "tool_call_id": call.id, "content": "sun"}]
    assert client.chat.completions.create(model="gpt-4.1", messages=again).choices


def test_a_strict_tool_without_a_model_gets_json(emulator, client):
    function = dict(keyway.pydantic_function_tool(Weather)["function"])
    script(emulator, {"tool_calls": [{"name": "Weather", "arguments": {"city": "Paris"}}]})
    completion = client.chat.completions.parse(
        model="gpt-4.1", messages=MESSAGES, tools=[{"type": "function", "function": function}]
    )
    assert completion.choices[0].message.tool_calls[0].function.parsed_arguments == {"city": "Paris"}


@pytest.mark.parametrize(
    "tool, sentence",
    [
        ({"type": "custom", "custom": {"name": "x"}}, "custom"),
        ({"type": "function", "function": {"name": "loose", "parameters": {}}}, "loose"),
    ],
)
def test_parse_takes_strict_function_tools_alone(client, tool, sentence):
    with pytest.raises(ValueError, match=sentence):
        client.chat.completions.parse(model="gpt-4.1", messages=MESSAGES, tools=[tool])


@pytest.mark.parametrize(
    "reason, kind",
    [("length", keyway.LengthFinishReasonError), ("content_filter", keyway.ContentFilterFinishReasonError)],
)
def test_a_reply_that_was_cut_off_is_an_error_that_has_it(emulator, client, reason, kind):
    script(emulator, {"text": '{"steps": [', "finish_reason": reason})
    with pytest.raises(kind) as caught:
        client.chat.completions.parse(model="gpt-4.1", messages=MESSAGES, response_format=Answer)
    assert caught.value.completion.choices[0].message.content == '{"steps": ['
    assert isinstance(caught.value, keyway.OpenAIError)


def test_a_refusal_is_not_parsed(emulator, client):
    script(emulator, {"refusal": "I cannot."})
    completion = client.chat.completions.parse(model="gpt-4.1", messages=MESSAGES, response_format=Answer)
    assert completion.choices[0].message.refusal == "I cannot." and completion.choices[0].message.parsed is None


def test_content_of_another_type_is_pydantics_error(emulator, client):
    script(emulator, '{"steps": 1}')
    with pytest.raises(pydantic.ValidationError):
        client.chat.completions.parse(model="gpt-4.1", messages=MESSAGES, response_format=Answer)


def test_parse_has_its_raw_response(emulator, client):
    script(emulator, json.dumps(ANSWER))
    raw = client.chat.completions.with_raw_response.parse(model="gpt-4.1", messages=MESSAGES, response_format=Answer)
    assert raw.status_code == 200
    assert raw.parse().choices[0].message.parsed.total == 2


def test_a_rejected_key_is_what_parse_raises(emulator):
    client = keyway.OpenAI(api_key=emulator.key(state="revoked"), base_url=emulator.base_url)
    with pytest.raises(keyway.AuthenticationError):
        client.chat.completions.parse(model="gpt-4.1", messages=MESSAGES, response_format=Answer)


def test_parse_and_stream_are_where_the_beta_had_them_too(emulator, client, async_client):
    script(emulator, json.dumps(ANSWER))
    completion = client.beta.chat.completions.parse(model="gpt-4.1", messages=MESSAGES, response_format=Answer)
    assert completion.choices[0].message.parsed.total == 2
    with client.beta.chat.completions.stream(model="gpt-4.1", messages=MESSAGES) as stream:
        assert stream.get_final_completion().choices[0].message.content == json.dumps(ANSWER)
    assert type(async_client.beta.chat.completions).__name__ == "AsyncCompletions"
