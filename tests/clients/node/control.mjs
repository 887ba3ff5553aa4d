// The emulator that `keyway --local run` started, as its control API sees it.

const ADDRESS = process.env.OPENAI_BASE_URL.replace(/\/v1$/, "");

/** Queues the next reply: `{ text }`, or `{ tool_call: { name, arguments } }`. */
export async function reply(content) {
  const response = await fetch(`${ADDRESS}/_keyway/replies`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(content),
  });
  if (!response.ok) throw new Error(await response.text());
}

/** Queues a call of a function as the next reply. */
export function callTool(name, args) {
  return reply({ tool_call: { name, arguments: JSON.stringify(args) } });
}
