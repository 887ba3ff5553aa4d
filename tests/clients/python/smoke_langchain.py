"""langchain-openai: chat, streams, tools, structured output and embeddings, over both APIs."""

from langchain_core.messages import HumanMessage, SystemMessage, ToolMessage
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from pydantic import BaseModel

from control import call_tool, reply


class Person(BaseModel):
    name: str
    age: int


@tool
def weather(city: str) -> str:
    """The weather in a city."""
    return f"Sunny in {city}"


def converse(model):
    answer = model.invoke([SystemMessage("Be brief."), HumanMessage("Hello")])
    assert answer.text == "You said: Hello", answer
    assert answer.usage_metadata["total_tokens"] > 0, answer
    chunks = list(model.stream("Hello there"))
    assert "".join(chunk.text for chunk in chunks) == "You said: Hello there", chunks


def use_a_tool(model):
    bound = model.bind_tools([weather])
    messages = [HumanMessage("How is the weather in Oslo?")]
    call_tool("weather", city="Oslo")
    answer = bound.invoke(messages)
    assert [call["name"] for call in answer.tool_calls] == ["weather"], answer
    messages.append(answer)
    messages += [weather.invoke(call) for call in answer.tool_calls]
    assert isinstance(messages[-1], ToolMessage), messages
    reply(text="It is sunny in Oslo.")
    final = bound.invoke(messages)
    assert final.text == "It is sunny in Oslo.", final
    # The next question goes on from it all, as in an agent's second turn.
    messages += [final, HumanMessage("Thanks")]
    assert bound.invoke(messages).text == "You said: Thanks"


def structure(model):
    for method in ("json_schema", "function_calling"):
        made_up = model.with_structured_output(Person, method=method).invoke("Make up a person")
        assert isinstance(made_up, Person), made_up


def main():
    for options in ({}, {"use_responses_api": True}):
        model = ChatOpenAI(model="gpt-4.1", max_retries=0, **options)
        converse(model)
        use_a_tool(model)
        structure(model)
    reasoner = ChatOpenAI(model="o4-mini", reasoning={"effort": "low", "summary": "auto"}, max_retries=0)
    assert reasoner.invoke("Hello").text == "You said: Hello"
    # Without the check of its length, text is sent as it is: the check loads a table of tokens from the network.
    embeddings = OpenAIEmbeddings(model="text-embedding-3-small", check_embedding_ctx_length=False)
    vectors = embeddings.embed_documents(["one", "two"])
    assert [len(vector) for vector in vectors] == [1536, 1536]


if __name__ == "__main__":
    main()
