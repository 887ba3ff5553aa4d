// A program's tests with the emulator: `keyway --local run -- node --test`, in this directory, after
// `npm ci`. With vitest, import `afterEach` and `test` from it and run `keyway --local run -- npx vitest run`.
//
// The emulator's address and key are in the environment, where `new OpenAI()` looks for them.

import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import OpenAI from 'openai';

/** The code under test. */
async function* answer(client, question) {
  const stream = await client.chat.completions.create({
    model: 'gpt-4.1',
    messages: [{ role: 'user', content: question }],
    stream: true,
  });
  for await (const chunk of stream) yield chunk.choices[0]?.delta?.content ?? '';
}

async function whole(parts) {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

const client = new OpenAI({ maxRetries: 0 });

/** Calls the emulator's control API. */
async function control(method, path, body) {
  const reply = await fetch(`${process.env.KEYWAY_CONTROL_URL}/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  assert.ok(reply.ok, await reply.clone().text());
  return reply.json();
}

afterEach(async () => {
  await control('DELETE', 'replies');
  await control('DELETE', 'faults');
});

test('a scripted reply, streamed', async () => {
  await control('POST', 'replies', { text: 'Because it scatters.' });
  assert.equal(await whole(answer(client, 'Why is the sky blue?')), 'Because it scatters.');
});

test('a stream that breaks off', async () => {
  await control('POST', 'faults', { fault: 'reset-inside-stream' });
  await assert.rejects(whole(answer(client, 'Why is the sky blue?')));
});

test('an exhausted quota', async () => {
  const { secret } = await control('POST', 'keys', { state: 'quota_exhausted' });
  const poor = client.withOptions({ apiKey: secret });
  await assert.rejects(whole(answer(poor, 'Why?')), { status: 429, code: 'insufficient_quota' });
});
