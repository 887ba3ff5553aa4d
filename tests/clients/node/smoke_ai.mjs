// Vercel's AI SDK: chat and Responses, streams, a tool's loop, structured output, embeddings.

import assert from "node:assert/strict";
import { createOpenAI } from "@ai-sdk/openai";
import { embedMany, generateObject, generateText, stepCountIs, streamObject, streamText, tool } from "ai";
import { z } from "zod";
import { callTool, reply } from "./control.mjs";

const openai = createOpenAI({ baseURL: process.env.OPENAI_BASE_URL });
const Person = z.object({ name: z.string(), age: z.number().int() });
const tools = {
  weather: tool({
    description: "The weather in a city.",
    inputSchema: z.object({ city: z.string() }),
    execute: async ({ city }) => ({ city, sky: "sunny" }),
  }),
};
const once = { maxRetries: 0 };

async function converse(model) {
  const { text, usage } = await generateText({ model, system: "Be brief.", prompt: "Hello", ...once });
  assert.equal(text, "You said: Hello");
  assert.ok(usage.totalTokens > 0);
  const stream = streamText({ model, prompt: "Hello", ...once });
  let streamed = "";
  for await (const delta of stream.textStream) streamed += delta;
  assert.equal(streamed, "You said: Hello");
}

async function useTools(model) {
  const ask = { model, tools, stopWhen: stepCountIs(3), prompt: "How is the weather in Oslo?", ...once };
  await callTool("weather", { city: "Oslo" });
  await reply({ text: "It is sunny in Oslo." });
  const { text, steps, response } = await generateText(ask);
  assert.equal(text, "It is sunny in Oslo.");
  assert.equal(steps.length, 2);
  await callTool("weather", { city: "Rome" });
  await reply({ text: "It is sunny in Rome." });
  const stream = streamText(ask);
  await stream.consumeStream();
  assert.equal(await stream.text, "It is sunny in Rome.");
  const messages = [{ role: "user", content: ask.prompt }, ...response.messages, { role: "user", content: "Thanks" }];
  assert.equal((await generateText({ model, tools, messages, ...once })).text, "You said: Thanks");
}

async function structure(model) {
  const { object } = await generateObject({ model, schema: Person, prompt: "Make up a person", ...once });
  assert.equal(typeof object.name, "string");
  const stream = streamObject({ model, schema: Person, prompt: "Make up a person", ...once });
  for await (const _ of stream.partialObjectStream);
  assert.equal(typeof (await stream.object).age, "number");
}

for (const model of [openai.chat("gpt-4.1"), openai.responses("gpt-4.1"), openai.chat("gpt-5"), openai("gpt-5")]) {
  await converse(model);
  await useTools(model);
  await structure(model);
}
const { embeddings } = await embedMany({
  model: openai.embedding("text-embedding-3-small"),
  values: ["one", "two"],
  ...once,
});
assert.deepEqual(embeddings.map((vector) => vector.length), [1536, 1536]);
