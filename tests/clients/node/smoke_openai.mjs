// openai for Node: chat, streams, runTools, parse with zod, Responses, files, pages and errors.

import assert from "node:assert/strict";
import OpenAI from "openai";
import { zodFunction, zodResponseFormat, zodTextFormat } from "openai/helpers/zod";
import { z } from "zod";
import { callTool, reply } from "./control.mjs";

const client = new OpenAI({ maxRetries: 0 });
const model = "gpt-4.1";
const hello = [{ role: "user", content: "Hello" }];
const Person = z.object({ name: z.string(), age: z.number().int() });
const weather = zodFunction({
  name: "weather",
  description: "The weather in a city.",
  parameters: z.object({ city: z.string() }),
  function: ({ city }) => `Sunny in ${city}`,
});

async function chat() {
  const answer = await client.chat.completions.create({ model, messages: hello });
  assert.equal(answer.choices[0].message.content, "You said: Hello");
  const stream = client.chat.completions.stream({ model, messages: hello, stream_options: { include_usage: true } });
  assert.equal(await stream.finalContent(), "You said: Hello");
  assert.ok((await stream.totalUsage()).total_tokens > 0);
}

async function runTools() {
  for (const stream of [false, true]) {
    await callTool("weather", { city: "Oslo" });
    await reply({ text: "It is sunny in Oslo." });
    const messages = [{ role: "user", content: "How is the weather in Oslo?" }];
    const runner = client.chat.completions.runTools({ model, messages, tools: [weather], stream });
    assert.equal(await runner.finalContent(), "It is sunny in Oslo.");
    assert.deepEqual(runner.messages.map((message) => message.role), ["user", "assistant", "tool", "assistant"]);
  }
}

async function parse() {
  const completion = await client.chat.completions.parse({
    model,
    messages: hello,
    response_format: zodResponseFormat(Person, "person"),
  });
  assert.equal(typeof completion.choices[0].message.parsed.age, "number");
  const text = { format: zodTextFormat(Person, "person") };
  const response = await client.responses.parse({ model, input: "Make up a person", text });
  assert.equal(typeof response.output_parsed.name, "string");
}

async function respond() {
  const first = await client.responses.create({ model, input: "Hello", store: true });
  assert.equal(first.output_text, "You said: Hello");
  const stream = client.responses.stream({ model, input: "Again", previous_response_id: first.id });
  assert.equal((await stream.finalResponse()).output_text, "You said: Again");
  const tools = [{ type: "function", name: "weather", strict: true, parameters: weather.function.parameters }];
  await callTool("weather", { city: "Oslo" });
  const input = [{ role: "user", content: "How is the weather in Oslo?" }];
  const called = await client.responses.create({ model, input, tools });
  const outputs = called.output.map((call) => ({
    type: "function_call_output",
    call_id: call.call_id,
    output: "Sunny",
  }));
  await reply({ text: "It is sunny in Oslo." });
  const answer = await client.responses.create({ model, input: [...input, ...called.output, ...outputs], tools });
  assert.equal(answer.output_text, "It is sunny in Oslo.");
}

async function files() {
  const file = await client.files.create({
    file: await OpenAI.toFile(Buffer.from("{}\n"), "one.jsonl"),
    purpose: "batch",
  });
  const ids = [];
  for await (const listed of client.files.list()) ids.push(listed.id);
  assert.ok(ids.includes(file.id));
  await client.files.delete(file.id);
}

async function fail() {
  const stranger = new OpenAI({ apiKey: "sk-emul-unknown", maxRetries: 0 });
  await assert.rejects(stranger.models.list(), OpenAI.AuthenticationError);
}

for (const part of [chat, runTools, parse, respond, files, fail]) await part();
