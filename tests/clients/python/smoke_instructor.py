"""instructor: typed replies in each of its modes, its repair of a wrong one, lists and partial objects."""

from collections.abc import Iterable

import instructor
from openai import OpenAI
from pydantic import BaseModel, Field

from control import call_tool, reply

QUESTION = [{"role": "user", "content": "Make up a person, as JSON"}]


class Person(BaseModel):
    name: str
    age: int = Field(ge=0, le=150)


def each_mode():
    modes = (
        instructor.Mode.TOOLS,
        instructor.Mode.TOOLS_STRICT,
        instructor.Mode.JSON_SCHEMA,
        instructor.Mode.PARALLEL_TOOLS,
        instructor.Mode.RESPONSES_TOOLS,
    )
    for mode in modes:
        client = instructor.from_openai(OpenAI(max_retries=0), mode=mode)
        if mode == instructor.Mode.PARALLEL_TOOLS:
            call_tool("Person", name="Ada", age=36)
            people = client.chat.completions.create(
                model="gpt-4.1", messages=QUESTION, response_model=Iterable[Person], max_retries=0
            )
            assert [person.name for person in people] == ["Ada"], people
        else:
            person = client.chat.completions.create(
                model="gpt-4.1", messages=QUESTION, response_model=Person, max_retries=0
            )
            assert isinstance(person, Person), (mode, person)


def repair():
    client = instructor.from_openai(OpenAI(max_retries=0))
    call_tool("Person", name="Ada", age=-1)
    call_tool("Person", name="Ada", age=36)
    person = client.chat.completions.create(
        model="gpt-4.1", messages=QUESTION, response_model=Person, max_retries=2
    )
    assert person.age == 36, person


def stream():
    client = instructor.from_openai(OpenAI(max_retries=0))
    call_tool("PartialPerson", name="Ada", age=36)
    *_, last = client.chat.completions.create_partial(model="gpt-4.1", messages=QUESTION, response_model=Person)
    assert (last.name, last.age) == ("Ada", 36), last


def main():
    each_mode()
    repair()
    stream()
    # JSON mode asks for an object in words; the reply is scripted, as the emulator does not read them.
    reply(text='{"name": "Ada", "age": 36}')
    client = instructor.from_openai(OpenAI(max_retries=0), mode=instructor.Mode.JSON)
    person = client.chat.completions.create(model="gpt-4.1", messages=QUESTION, response_model=Person, max_retries=0)
    assert person.age == 36, person


if __name__ == "__main__":
    main()
