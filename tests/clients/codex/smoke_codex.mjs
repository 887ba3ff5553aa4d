// The Codex CLI: a turn with a scripted command, which it really runs, and a further turn.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { reply } from "./control.mjs";

const CODEX = fileURLToPath(import.meta.resolve("@openai/codex/bin/codex.js"));

const COMMON = `
model = "gpt-5.1-codex"
approval_policy = "never"
sandbox_mode = "danger-full-access"
`;

const CONFIGS = {
  "its own provider, over a WebSocket": `${COMMON}openai_base_url = "${process.env.OPENAI_BASE_URL}"`,
  "another provider, over HTTP": `${COMMON}
model_provider = "emulator"

[model_providers.emulator]
name = "Emulator"
base_url = "${process.env.OPENAI_BASE_URL}"
env_key = "OPENAI_API_KEY"
wire_api = "responses"
request_max_retries = 0
stream_max_retries = 0
`,
};

/** Runs one turn, and returns what was completed. */
function turn(home, ...words) {
  const done = spawnSync(process.execPath, [CODEX, "exec", "--json", "--skip-git-repo-check", ...words], {
    cwd: home,
    env: { ...process.env, CODEX_HOME: home, CODEX_API_KEY: process.env.OPENAI_API_KEY },
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    timeout: 60_000,
  });
  assert.equal(done.status, 0, done.stdout + done.stderr);
  const events = done.stdout.trim().split("\n").map((line) => JSON.parse(line));
  return events.filter(({ type }) => type === "item.completed").map(({ item }) => item);
}

const answer = (items) => items.findLast(({ type }) => type === "agent_message")?.text;

/** A command, its result and an answer, and then another turn of the same session. */
function tryOut(config) {
  const home = mkdtempSync(join(tmpdir(), "codex-"));
  try {
    writeFileSync(join(home, "config.toml"), config);
    const items = turn(home, "Add two numbers");
    const command = items.find(({ type }) => type === "command_execution");
    assert.equal(command?.aggregated_output?.trim(), "the sum is 42", JSON.stringify(items));
    assert.equal(answer(items), "It is 42.", JSON.stringify(items));
    assert.equal(answer(turn(home, "resume", "--last", "Thanks")), "You said: Thanks");
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

// What Codex sends beside the prompt, such as its instructions, is no part of the conditions.
await reply({
  when: { user: "Add two numbers", turn: 1 },
  reply: { tool_call: { name: "exec_command", arguments: { cmd: "echo the sum is $((19 + 23))" } } },
});
await reply({ when: { tool_result: "the sum is 42" }, reply: "It is 42." });

for (const [name, config] of Object.entries(CONFIGS)) {
  console.log(name);
  tryOut(config);
}
