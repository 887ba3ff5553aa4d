"""What arrives: pydantic models that nothing validates, and that lose nothing (D1, D3)."""

import copy
import json
import pickle

import pydantic
import pytest

import keyway
from conftest import MESSAGES, REPLY, chunk, reply
from keyway import _core
from keyway.types.chat import ChatCompletion, ChatCompletionChunk
from keyway.types.chat.chat_completion import Choice
from keyway.types.chat.chat_completion_chunk import ChoiceDelta


def decoded(value=REPLY, path="types.chat.chat_completion.ChatCompletion"):
    return _core.decode(json.dumps(value).encode(), path)


def with_call(arguments="{}"):
    call = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": arguments}}
    message = {"role": "assistant", "content": None, "refusal": None, "tool_calls": [call]}
    return {**REPLY, "choices": [{**REPLY["choices"][0], "message": message}]}


class Outer(pydantic.BaseModel):
    reply: ChatCompletion


class Sub(ChatCompletion):
    provider: str


def test_objects_that_share_their_set_of_fields_until_they_are_asked_have_each_their_own():
    one, other = decoded(), decoded()
    one.model_fields_set.add("added")
    one.model_extra["more"] = 1
    assert "added" in one.model_fields_set and "added" not in other.model_fields_set
    assert one.model_extra == {"more": 1} and other.model_extra == {}
    other.service_tier = "flex"
    assert "service_tier" in other.model_fields_set and "service_tier" not in decoded().model_fields_set
    other.unknown = 2
    assert other.model_extra == {"unknown": 2} and other.unknown == 2 and decoded().model_extra == {}


@pytest.mark.parametrize("asked_before", [False, True])
def test_an_object_that_nobody_asked_for_its_fields_does_what_pydantic_s_does(asked_before):
    made, validated = decoded(), ChatCompletion.model_validate(REPLY)
    if asked_before:
        assert made.model_fields_set == validated.model_fields_set and made.model_extra == {}
    assert made == validated and validated == made
    assert made.model_dump_json(exclude_unset=True) == validated.model_dump_json(exclude_unset=True)
    assert made.model_dump(exclude_unset=True) == validated.model_dump(exclude_unset=True) == made.to_dict()
    assert repr(made) == repr(validated) and list(made) == list(validated)
    for copied in (copy.copy(made), copy.deepcopy(made), made.model_copy(), pickle.loads(pickle.dumps(made))):
        assert copied == validated and type(copied.model_fields_set) is set
        copied.model_fields_set.clear()
        assert made.model_fields_set == validated.model_fields_set
    assert ChatCompletion.model_validate(made) is made and Outer(reply=made).reply is made
    with pytest.raises(AttributeError):
        made.absent


def test_a_member_that_is_there_twice_has_its_last_value():
    twice = b'{"id": "a", "id": null, "model": null, "model": "b"}'
    found = _core.decode(twice, "types.chat.chat_completion.ChatCompletion")
    assert (found.id, found.model, found.model_fields_set) == (None, "b", {"id", "model"})


def test_texts_that_events_repeat_are_one_object_and_others_are_not_mixed_up():
    events = [decoded({"id": name, "model": name * 40}) for name in ("id-a", "id-a", "id-b", "id-a")]
    assert [event.id for event in events] == ["id-a", "id-a", "id-b", "id-a"]
    assert events[0].id is events[1].id
    assert [event.model for event in events] == [event.id * 40 for event in events]


# What programs and libraries do with replies, on instances that the core made.
USES = {
    "isinstance_of_pydantic": lambda r: isinstance(r, pydantic.BaseModel) and isinstance(r, keyway.BaseModel),
    "isinstance_of_its_class": lambda r: isinstance(r, ChatCompletion) and isinstance(r.choices[0], Choice),
    "attributes": lambda r: r.choices[0].message.content == "Hi" and r.usage.total_tokens == 2,
    "equality": lambda r: r == decoded() and r is not decoded() and r != decoded({**REPLY, "id": "other"}),
    "repr": lambda r: repr(r).startswith("ChatCompletion(") and "chatcmpl-1" in repr(r),
    "dir_and_vars": lambda r: "choices" in dir(r) and vars(r)["id"] == "chatcmpl-1",
    "copy": lambda r: copy.copy(r) == r and copy.deepcopy(r) == r,
    "deepcopy_is_apart": lambda r: copy.deepcopy(r).choices[0] is not r.choices[0],
    "pickle": lambda r: pickle.loads(pickle.dumps(r)) == r,
    "setattr": lambda r: setattr(r, "model", "other") is None and r.model == "other",
    "unknown_fields_stay": lambda r: decoded({**REPLY, "new": {"a": [1]}}).new == {"a": [1]},
    "model_extra": lambda r: decoded({**REPLY, "new": 1}).model_extra == {"new": 1} and r.model_extra == {},
    "model_dump": lambda r: r.model_dump(exclude_unset=True) == REPLY,
    "model_dump_of_unknown_fields": lambda r: decoded({**REPLY, "new": 1}).model_dump(exclude_unset=True)["new"] == 1,
    "nested_exclude": lambda r: "message" not in r.model_dump(exclude={"choices": {0: {"message"}}})["choices"][0],
    "to_dict": lambda r: r.to_dict() == REPLY,
    "to_json": lambda r: json.loads(r.to_json()) == REPLY,
    "model_dump_json": lambda r: json.loads(r.model_dump_json(exclude_unset=True)) == REPLY,
    "model_fields": lambda r: {"id", "choices", "usage"} <= set(ChatCompletion.model_fields),
    "model_fields_set": lambda r: r.model_fields_set == set(REPLY),
    "model_fields_set_is_its_own": lambda r: r.model_fields_set.add("x") is None and decoded().model_fields_set == set(REPLY),
    "model_copy": lambda r: r.model_copy(update={"model": "x"}).model == "x" and r.model == "gpt-4.1",
    "model_validate": lambda r: ChatCompletion.model_validate(REPLY) == r,
    "model_validate_json": lambda r: ChatCompletion.model_validate_json(json.dumps(REPLY)) == r,
    "model_validate_of_a_wrong_kind": lambda r: pytest.raises(pydantic.ValidationError, ChatCompletion.model_validate, {**REPLY, "created": []}) is not None,
    "model_construct": lambda r: ChatCompletion.model_construct(id="1").id == "1",
    "constructor": lambda r: ChoiceDelta(content="x").content == "x",
    "type_adapter": lambda r: pydantic.TypeAdapter(list[ChatCompletion]).validate_python([r])[0] is r,
    "field_of_another_model": lambda r: Outer(reply=r).model_dump()["reply"]["id"] == r.id,
    "subclass": lambda r: Sub.model_validate({**REPLY, "provider": "p"}).provider == "p",
    "json_schema": lambda r: "message" in Choice.model_json_schema()["properties"],
    "absent_optional_fields": lambda r: r.service_tier is None and r.choices[0].message.tool_calls is None,
}


@pytest.mark.parametrize("use", USES)
def test_d2_replies_are_pydantic_models(use):
    assert USES[use](decoded())


def test_a_union_is_told_by_its_tag():
    call = decoded(with_call()).choices[0].message.tool_calls[0]
    assert type(call).__name__ == "ChatCompletionMessageFunctionToolCall"
    assert call.function.name == "f"
    value = with_call()
    custom = {"id": "c", "custom": {"name": "n", "input": "i"}, "type": "custom"}
    value["choices"][0]["message"]["tool_calls"] = [custom]
    call = decoded(value).choices[0].message.tool_calls[0]
    assert type(call).__name__ == "ChatCompletionMessageCustomToolCall" and call.custom.input == "i"


def test_d3_an_unknown_tag_and_values_of_other_kinds_are_kept():
    value = with_call()
    value["choices"][0]["message"]["tool_calls"] = [{"id": "c", "type": "of_tomorrow", "payload": {"x": 1}}]
    call = decoded(value).choices[0].message.tool_calls[0]
    assert (call.type, call.payload) == ("of_tomorrow", {"x": 1})
    odd = decoded({**REPLY, "choices": "none", "usage": [1], "created": "late"})
    assert (odd.choices, odd.usage, odd.created) == ("none", [1], "late")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("-7", -7),
        ("9223372036854775808", 2**63),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        ("true", True),
        ("null", None),
        ('"\\u00e9\\ud83d\\ude00\\n"', "é😀\n"),
        ("[1, [2, {}]]", [1, [2, {}]]),
    ],
)
def test_d1_every_kind_of_json_arrives_as_it_is(text, value):
    found = _core.decode(f'{{"id":{text}}}'.encode(), "types.chat.chat_completion.ChatCompletion").id
    assert found == value and type(found) is type(value)


@pytest.mark.parametrize("text", [b"", b"{", b'{"id":}', b"x", b"[" * 100_000])
def test_broken_and_endless_json_is_an_error(text):
    with pytest.raises((ValueError, RecursionError)):
        _core.decode(text, "types.chat.chat_completion.ChatCompletion")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (b'{"id":1} x', 1),
        (b'{"id":"\xff"}', "\N{REPLACEMENT CHARACTER}"),
        (rb'{"id":"\ud83d"}', "\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_d3_what_is_almost_json_is_read(text, found):
    assert _core.decode(text, "types.chat.chat_completion.ChatCompletion").id == found


def test_the_requests_id_is_at_the_reply_and_not_in_it(serve):
    server = serve(reply)
    client = keyway.OpenAI(api_key="sk-emul-x", base_url=server.base_url)
    found = client.chat.completions.create(model="gpt-4.1", messages=MESSAGES)
    assert found._request_id == "req_1" and found.choices[0]._request_id is None
    assert found.to_dict() == REPLY


class MyCompletion(ChatCompletion):
    """A program's class."""


@pytest.mark.filterwarnings("error", "default::ResourceWarning", "default::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("cls", [ChatCompletion, MyCompletion])
@pytest.mark.parametrize("name", ["construct", "model_construct"])
def test_constructed_replies_have_their_classes(cls, name):
    made = getattr(cls, name)(**REPLY, later={"a": 1})
    assert type(made) is cls and type(made.choices[0]) is Choice and made.choices[0].message.content == "Hi"
    assert made.later == {"a": 1} and made.to_dict() == {**REPLY, "later": {"a": 1}}
    choice, odd = decoded().choices[0], object()
    assert cls.construct(choices=[choice]).choices[0] is choice
    assert cls.construct(metadata={"a": odd}, id=odd).metadata["a"] is odd
    assert cls.construct(choices="none").choices == "none"


def test_copies_and_pickles_keep_the_requests_id(serve):
    client = keyway.OpenAI(api_key="sk-emul-x", base_url=serve(reply).base_url)
    found = client.chat.completions.create(model="gpt-4.1", messages=MESSAGES)
    pickled = pickle.loads(pickle.dumps(found))
    for other in (copy.copy(found), copy.deepcopy(found), found.model_copy(), found.model_copy(deep=True), pickled):
        assert other == found and other._request_id == "req_1" and other.choices[0]._request_id is None
        assert other.to_dict() == REPLY
    assert pickle.loads(pickle.dumps(decoded()))._request_id is None


def test_a_chunk_has_its_classes():
    found = decoded(chunk("Hi"), "types.chat.chat_completion_chunk.ChatCompletionChunk")
    assert isinstance(found, ChatCompletionChunk) and isinstance(found.choices[0].delta, ChoiceDelta)
    assert found.to_dict() == chunk("Hi")


def test_every_class_can_be_imported_and_has_a_schema():
    import importlib
    import pathlib

    root = pathlib.Path(keyway.__file__).parent
    count = 0
    for path in sorted(root.glob("types/**/*.py")):
        name = ".".join(path.relative_to(root.parent).with_suffix("").parts).removesuffix(".__init__")
        module = importlib.import_module(name)
        for exported in getattr(module, "_EXPORTS", {}):
            assert getattr(module, exported) is not None
        for value in list(vars(module).values()):
            if isinstance(value, type) and issubclass(value, keyway.BaseModel) and value.__module__ == name:
                schema = value.model_json_schema()
                # One that holds itself refers to its definition.
                assert schema.get("type") == "object" or {"$ref", "allOf"} & schema.keys()
                count += 1
    assert count > 40
