// The Codex CLI: one turn with a scripted command, which it really runs.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { reply } from "./control.mjs";

const CODEX = fileURLToPath(import.meta.resolve("@openai/codex/bin/codex.js"));

const CONFIG = `
model = "gpt-5.1-codex"
model_provider = "emulator"
approval_policy = "never"
sandbox_mode = "danger-full-access"

[model_providers.emulator]
name = "Emulator"
base_url = "${process.env.OPENAI_BASE_URL}"
env_key = "OPENAI_API_KEY"
wire_api = "responses"
request_max_retries = 0
stream_max_retries = 0
`;

/** Runs one turn, and returns its events. */
function turn(prompt) {
  const home = mkdtempSync(join(tmpdir(), "codex-"));
  try {
    writeFileSync(join(home, "config.toml"), CONFIG);
    const done = spawnSync(process.execPath, [CODEX, "exec", "--json", "--skip-git-repo-check", prompt], {
      cwd: home,
      env: { ...process.env, CODEX_HOME: home },
      stdio: ["ignore", "pipe", "pipe"],
      encoding: "utf8",
      timeout: 60_000,
    });
    assert.equal(done.status, 0, done.stdout + done.stderr);
    return done.stdout.trim().split("\n").map((line) => JSON.parse(line));
  } finally {
    rmSync(home, { recursive: true });
  }
}

// What Codex sends beside the prompt, such as its instructions, is no part of the conditions.
await reply({
  when: { user: "Add two numbers", turn: 1 },
  reply: { tool_call: { name: "exec_command", arguments: { cmd: "echo the sum is $((19 + 23))" } } },
});
await reply({ when: { tool_result: "the sum is 42" }, reply: "It is 42." });

const items = turn("Add two numbers").filter(({ type }) => type === "item.completed").map(({ item }) => item);
const command = items.find(({ type }) => type === "command_execution");
assert.equal(command?.aggregated_output?.trim(), "the sum is 42", JSON.stringify(items));
assert.equal(items.findLast(({ type }) => type === "agent_message")?.text, "It is 42.", JSON.stringify(items));
