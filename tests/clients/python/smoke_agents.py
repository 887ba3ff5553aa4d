"""openai-agents: an agent with a tool, a handoff, a typed result, streamed and over both APIs."""

import asyncio

from agents import Agent, ModelSettings, OpenAIChatCompletionsModel, Runner, SQLiteSession, function_tool
from agents import set_tracing_disabled
from openai import AsyncOpenAI
from pydantic import BaseModel

from control import call_tool, reply


class Report(BaseModel):
    city: str
    degrees: float


@function_tool
def weather(city: str) -> str:
    """The weather in a city."""
    return f"Sunny in {city}"


async def use_a_tool(model):
    agent = Agent(name="Assistant", instructions="Be brief.", model=model, tools=[weather])
    call_tool("weather", city="Oslo")
    reply(text="It is sunny in Oslo.")
    result = await Runner.run(agent, "How is the weather in Oslo?")
    assert result.final_output == "It is sunny in Oslo.", result
    call_tool("weather", city="Rome")
    reply(text="It is sunny in Rome.")
    streamed = Runner.run_streamed(agent, "How is the weather in Rome?")
    async for _ in streamed.stream_events():
        pass
    assert streamed.final_output == "It is sunny in Rome.", streamed
    second = await Runner.run(agent, [*result.to_input_list(), {"role": "user", "content": "Thanks"}])
    assert second.final_output == "You said: Thanks", second


async def hand_over(model):
    writer = Agent(name="Writer", model=model)
    triage = Agent(name="Triage", model=model, handoffs=[writer])
    call_tool("transfer_to_writer")
    reply(text="Once upon a time")
    result = await Runner.run(triage, "Tell a story")
    assert (result.last_agent.name, result.final_output) == ("Writer", "Once upon a time"), result


async def typed(model):
    agent = Agent(name="Reporter", model=model, output_type=Report)
    result = await Runner.run(agent, "Report the weather")
    assert isinstance(result.final_output, Report), result


async def remember(model):
    agent = Agent(name="Assistant", model=model, model_settings=ModelSettings(temperature=0.5))
    session = SQLiteSession("one")
    await Runner.run(agent, "Hello", session=session)
    result = await Runner.run(agent, "And again", session=session)
    assert result.final_output == "You said: And again", result


async def main():
    set_tracing_disabled(True)
    client = AsyncOpenAI(max_retries=0)
    for model in ("gpt-4.1", OpenAIChatCompletionsModel(model="gpt-4.1", openai_client=client)):
        await use_a_tool(model)
        await hand_over(model)
        await typed(model)
        await remember(model)
    await client.close()


if __name__ == "__main__":
    asyncio.run(main())
