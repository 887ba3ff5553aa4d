"""pydantic-ai: an agent with a tool and a further turn, typed output in its three ways, streams; chat and Responses."""

import asyncio

from pydantic import BaseModel
from pydantic_ai import Agent, NativeOutput, PromptedOutput, ToolOutput
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel

from control import call_tool, control, reply


class Person(BaseModel):
    name: str
    age: int


def tool(model):
    agent = Agent(model)

    @agent.tool_plain
    def weather(city: str) -> str:
        return f"sun in {city}"

    call_tool("weather", city="Paris")
    reply(text="It is sunny.")
    result = agent.run_sync("How is the weather?")
    assert result.output == "It is sunny.", result
    assert "sun in Paris" in str(control("GET", "journal")["entries"][-1]["body"])
    again = agent.run_sync("And what did I ask?", message_history=result.all_messages())
    assert again.output == "You said: And what did I ask?", again
    assert again.usage.total_tokens > 0


def typed(model):
    call_tool("final_result", name="Ada", age=36)
    assert Agent(model, output_type=ToolOutput(Person)).run_sync("Who?").output == Person(name="Ada", age=36)
    for kind in (NativeOutput, PromptedOutput):
        reply(text='{"name": "Ada", "age": 36}')
        assert Agent(model, output_type=kind(Person)).run_sync("Who?").output == Person(name="Ada", age=36)


async def stream(model):
    async with Agent(model).run_stream("Hello") as result:
        *_, last = [text async for text in result.stream_text()]
    assert last == "You said: Hello", last


def main():
    for model in (OpenAIChatModel("gpt-4.1"), OpenAIResponsesModel("gpt-4.1")):
        tool(model)
        typed(model)
        asyncio.run(stream(model))


if __name__ == "__main__":
    main()
