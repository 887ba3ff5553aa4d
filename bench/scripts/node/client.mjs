// The official Node SDK, as in its documentation: the harness's scenarios, flags and JSON line.

import fs from "node:fs";
import { parseArgs } from "node:util";
import { setTimeout as pause } from "node:timers/promises";
import OpenAI, { APIError } from "openai";

const MODEL = "gpt-4.1";
const EMBEDDING_MODEL = "text-embedding-3-small";
const SYSTEM = "You are a helpful assistant.";
const PROMPT = "Write a short greeting in the style of a canned reply, please.";
const TOTAL_TOKENS = 58;
const DIMENSIONS = 1536;
const REQUEST = {
  model: MODEL,
  messages: [
    { role: "system", content: SYSTEM },
    { role: "user", content: PROMPT },
  ],
  temperature: 0.2,
  max_completion_tokens: 256,
};
const BASES = {
  refused: "/refuse",
  "refused-asked": "/refuse",
  "embedding-base64": "/vectors-1",
  "embedding-floats": "/vectors-1",
  "embeddings-base64": "/vectors-100",
  "embeddings-floats": "/vectors-100",
  stream: "/chunks-10000",
  "streams-500": "/chunks-100",
  "slow-streams": "/slow",
};

const { values: options } = parseArgs({
  options: {
    base: { type: "string" },
    scenario: { type: "string" },
    "warm-up": { type: "string", default: "0" },
    operations: { type: "string", default: "1" },
    threads: { type: "string", default: "0" },
    file: { type: "string" },
  },
});
const client = new OpenAI({
  apiKey: "sk-emul-benchmark",
  baseURL: options.base + (BASES[options.scenario] ?? "") + "/v1",
});
let seen = 0;

const scenarios = {
  sequential: calls,
  cold: calls,
  "concurrent-64": (operations) => atOnce(64, calls, operations),
  "concurrent-256": (operations) => atOnce(256, calls, operations),
  async bursts(operations) {
    let done = 0;
    while (done < operations) {
      done += await atOnce(100, calls, 100);
      await pause(20);
    }
    return done;
  },
  async response(operations) {
    for (let i = 0; i < operations; i++) {
      const reply = await client.responses.create({
        model: MODEL,
        instructions: SYSTEM,
        input: PROMPT,
        temperature: 0.2,
        max_output_tokens: 256,
      });
      check(reply.usage.total_tokens, TOTAL_TOKENS);
    }
    return operations;
  },
  refused,
  "refused-asked": refused,
  // By default vectors are sent in base64.
  "embedding-base64": (operations) => embed(operations, 1, {}),
  "embedding-floats": (operations) => embed(operations, 1, { encoding_format: "float" }),
  "embeddings-base64": (operations) => embed(operations, 100, {}),
  "embeddings-floats": (operations) => embed(operations, 100, { encoding_format: "float" }),
  stream: streams,
  "streams-500": (operations) => atOnce(500, streams, operations),
  "slow-streams": slowStreams,
  async upload() {
    const reply = await client.files.create({
      file: fs.createReadStream(options.file),
      purpose: "user_data",
    });
    const size = fs.statSync(options.file).size;
    if (reply.bytes < size) throw new Error(`${reply.bytes} of ${size} bytes arrived`);
    return Math.floor(size / 2 ** 20);
  },
};

function check(what, wanted) {
  if (what !== wanted) throw new Error(`the reply was not read: ${what} in place of ${wanted}`);
}

async function calls(operations) {
  for (let i = 0; i < operations; i++) {
    check((await client.chat.completions.create(REQUEST)).usage.total_tokens, TOTAL_TOKENS);
  }
  return operations;
}

async function atOnce(tasks, work, operations) {
  const each = Math.ceil(operations / tasks);
  const done = await Promise.all(Array.from({ length: tasks }, () => work(each)));
  return done.reduce((sum, more) => sum + more, 0);
}

async function refused(operations) {
  for (let i = 0; i < operations; i++) {
    try {
      await client.chat.completions.create(REQUEST);
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      check(error.status, 401);
      continue;
    }
    throw new Error("the call was not refused");
  }
  return operations;
}

async function embed(operations, vectors, format) {
  const input = Array.from({ length: vectors }, () => PROMPT);
  for (let i = 0; i < operations; i++) {
    const reply = await client.embeddings.create({ model: EMBEDDING_MODEL, input, ...format });
    check(reply.data.reduce((sum, item) => sum + item.embedding.length, 0), vectors * DIMENSIONS);
  }
  return operations;
}

async function streams(operations) {
  let own = 0;
  while (own < operations) {
    for await (const chunk of await client.chat.completions.create({ ...REQUEST, stream: true })) {
      const text = chunk.choices[0]?.delta.content ? 1 : 0;
      own += text;
      seen += text;
    }
  }
  return own;
}

async function open(more) {
  const wanted = seen + more;
  for (let i = 0; i < more; i++) streams(Infinity);
  while (seen < wanted) await pause(5);
}

async function slowStreams(operations) {
  await open(50);
  const before = kib("/proc/self/smaps_rollup", "Pss:");
  const start = meter();
  let opened = 0;
  while (opened < operations) {
    const more = Math.min(50, operations - opened);
    await open(more);
    opened += more;
  }
  const wanted = seen + opened;
  while (seen < wanted) await pause(5);
  const grown = kib("/proc/self/smaps_rollup", "Pss:") - before;
  console.log(line(start, opened, { stream_kib: grown / opened }));
  process.exit(0);
}

function meter() {
  return { cpu: process.cpuUsage(), wall: performance.now() };
}

function line({ cpu, wall }, operations, more = {}) {
  const spent = process.cpuUsage(cpu);
  return JSON.stringify({
    operations,
    cpu_us: (spent.user + spent.system) / operations,
    wall_us: ((performance.now() - wall) * 1e3) / operations,
    peak_kib: kib("/proc/self/status", "VmHWM:"),
    ...more,
  });
}

function kib(path, name) {
  const found = fs.readFileSync(path, "utf8").split("\n").find((line) => line.startsWith(name));
  return Number(found.split(/\s+/)[1]);
}

const work = scenarios[options.scenario];
if (!work) {
  console.log('{"absent":true}');
} else if (options.scenario === "cold") {
  await work(1);
} else {
  if (Number(options["warm-up"]) > 0 && options.scenario !== "slow-streams") await work(Number(options["warm-up"]));
  const start = meter();
  console.log(line(start, await work(Number(options.operations))));
}
