// OpenAI's agents SDK: tools, handoffs, typed results, conversations and streams, over chat and Responses.

import assert from "node:assert/strict";
import { Agent, MemorySession, hostedMcpTool, run, setOpenAIAPI, setTracingDisabled, tool } from "@openai/agents";
import { z } from "zod";
import { callTool, reply } from "./control.mjs";

setTracingDisabled(true);
const model = "gpt-4.1";
const weather = tool({
  name: "weather",
  description: "The weather in a city.",
  parameters: z.object({ city: z.string() }),
  execute: async ({ city }) => `sunny in ${city}`,
});

async function converse() {
  const agent = new Agent({ name: "Echo", instructions: "Be brief.", model });
  const first = await run(agent, "Hello");
  assert.equal(first.finalOutput, "You said: Hello");
  const again = await run(agent, first.history.concat({ role: "user", content: "More" }));
  assert.equal(again.finalOutput, "You said: More");
  const session = new MemorySession();
  for (const words of ["One", "Two"]) {
    assert.equal((await run(agent, words, { session })).finalOutput, `You said: ${words}`);
  }
  const stream = await run(agent, "Hello", { stream: true });
  let streamed = "";
  for await (const piece of stream.toTextStream({ compatibleWithNodeStreams: false })) streamed += piece;
  await stream.completed;
  assert.equal(streamed, "You said: Hello");
}

async function useTools(stream) {
  const agent = new Agent({ name: "Weather", model, tools: [weather] });
  await callTool("weather", { city: "Oslo" });
  await reply({ text: "It is sunny in Oslo." });
  const result = await run(agent, "How is the weather?", { stream });
  if (stream) {
    for await (const _ of result);
    await result.completed;
  }
  assert.equal(result.finalOutput, "It is sunny in Oslo.");
  const output = result.newItems.find((item) => item.type === "tool_call_output_item");
  assert.equal(output.output, "sunny in Oslo");
}

async function handOff(stream) {
  const expert = new Agent({ name: "Expert", model, handoffDescription: "Knows all." });
  const desk = Agent.create({ name: "Desk", model, handoffs: [expert] });
  await callTool("transfer_to_Expert", {});
  await reply({ text: "I am the expert." });
  const result = await run(desk, "Help me", { stream });
  if (stream) await result.completed;
  assert.equal(result.finalOutput, "I am the expert.");
  assert.equal(result.lastAgent.name, "Expert");
}

async function type() {
  const Person = z.object({ name: z.string(), age: z.number() });
  const agent = new Agent({ name: "Maker", model, outputType: Person });
  const { finalOutput } = await run(agent, "Make up a person");
  assert.equal(typeof finalOutput.name, "string");
  assert.equal(typeof finalOutput.age, "number");
}

async function approve(stream) {
  const dice = { serverLabel: "dice", serverUrl: "https://example.com/mcp", requireApproval: "always" };
  const agent = new Agent({ name: "Player", model, tools: [hostedMcpTool(dice)] });
  const script = { tool_call: { server: "dice", name: "roll", output: "4" }, text: "You rolled 4." };
  await reply(script);
  let result = await run(agent, "Roll", { stream });
  if (stream) await result.completed;
  assert.equal(result.interruptions.length, 1);
  result.state.approve(result.interruptions[0]);
  await reply(script);
  result = await run(agent, result.state, { stream });
  if (stream) await result.completed;
  assert.equal(result.finalOutput, "You rolled 4.");
}

for (const api of ["chat_completions", "responses"]) {
  setOpenAIAPI(api);
  await converse();
  await type();
  for (const stream of [false, true]) {
    await useTools(stream);
    await handOff(stream);
    if (api === "responses") await approve(stream);
  }
}
