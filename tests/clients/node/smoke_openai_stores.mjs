// openai for Node: files, uploads in parts, batches, vector stores, conversations and sound.

import assert from "node:assert/strict";
import OpenAI from "openai";

const client = new OpenAI({ maxRetries: 0 });

const upload = (text, name, purpose = "assistants") =>
  OpenAI.toFile(Buffer.from(text), name).then((file) => client.files.create({ file, purpose }));

async function files() {
  const made = [];
  for (const name of ["one.txt", "two.txt", "three.txt"]) made.push((await upload(name, name)).id);
  const listed = [];
  for await (const file of client.files.list({ limit: 2, order: "asc" })) listed.push(file.id);
  assert.deepEqual(listed, made);
  assert.equal(await (await client.files.content(made[0])).text(), "one.txt");
  for (const id of made) assert.ok((await client.files.delete(id)).deleted);
  await assert.rejects(client.files.retrieve(made[0]), OpenAI.NotFoundError);
  const parts = { bytes: 6, filename: "big.txt", mime_type: "text/plain", purpose: "assistants" };
  const whole = await client.uploads.create(parts);
  const ids = [];
  for (const text of ["abc", "def"]) {
    const data = await OpenAI.toFile(Buffer.from(text), "part");
    ids.push((await client.uploads.parts.create(whole.id, { data })).id);
  }
  const { file } = await client.uploads.complete(whole.id, { part_ids: ids });
  assert.equal(await (await client.files.content(file.id)).text(), "abcdef");
}

async function batches() {
  const line = (custom_id, input) => ({
    custom_id,
    method: "POST",
    url: "/v1/responses",
    body: { model: "gpt-4.1", input },
  });
  const lines = [line("a", "Hello"), line("b", "Bye")].map((one) => JSON.stringify(one)).join("\n");
  const input = await upload(lines, "batch.jsonl", "batch");
  let batch = await client.batches.create({
    input_file_id: input.id,
    endpoint: "/v1/responses",
    completion_window: "24h",
  });
  for (let polls = 0; batch.status !== "completed"; polls++) {
    assert.ok(polls < 5, batch.status);
    batch = await client.batches.retrieve(batch.id);
  }
  const output = await (await client.files.content(batch.output_file_id)).text();
  const replies = output.trim().split("\n").map((one) => JSON.parse(one));
  assert.deepEqual(replies.map((one) => [one.custom_id, one.response.status_code]), [["a", 200], ["b", 200]]);
  const listed = await client.batches.list();
  assert.deepEqual(listed.data.map((one) => one.id), [batch.id]);
}

async function vectorStores() {
  const store = await client.vectorStores.create({ name: "fruit", expires_after: { anchor: "last_active_at", days: 1 } });
  const fruit = await OpenAI.toFile(Buffer.from("Apples are red"), "apples.txt");
  const file = await client.vectorStores.files.uploadAndPoll(store.id, fruit, { pollIntervalMs: 10 });
  assert.equal(file.status, "completed");
  const pears = await OpenAI.toFile(Buffer.from("Pears are green"), "pears.txt");
  const batch = await client.vectorStores.fileBatches.uploadAndPoll(store.id, { files: [pears] }, { pollIntervalMs: 10 });
  assert.equal(batch.file_counts.completed, 1);
  const found = await client.vectorStores.search(store.id, { query: "red apples", max_num_results: 1 });
  assert.deepEqual(found.data.map((one) => one.filename), ["apples.txt"]);
  assert.ok((await client.vectorStores.delete(store.id)).deleted);
}

async function conversations() {
  const conversation = await client.conversations.create({ metadata: { topic: "tests" } });
  for (const input of ["First", "Second"])
    await client.responses.create({ model: "gpt-4.1", input, conversation: conversation.id });
  const texts = [];
  for await (const item of client.conversations.items.list(conversation.id, { order: "asc", limit: 1 }))
    texts.push(item.content[0].text);
  assert.deepEqual(texts, ["First", "You said: First", "Second", "You said: Second"]);
}

async function sound() {
  const options = { model: "tts-1", voice: "alloy", input: "Hello", response_format: "wav" };
  const speech = Buffer.from(await (await client.audio.speech.create(options)).arrayBuffer());
  assert.equal(speech.subarray(0, 4).toString(), "RIFF");
  const file = await OpenAI.toFile(speech, "hello.wav");
  const heard = await client.audio.transcriptions.create({ model: "whisper-1", file });
  assert.equal(heard.text, "This is what was said in hello.wav.");
}

for (const part of [files, batches, vectorStores, conversations, sound]) await part();
