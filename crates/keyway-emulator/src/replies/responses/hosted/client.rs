//! Tools that the API describes and the client runs: a computer, a shell, patches.

use serde_json::{Value, json};

use super::super::super::Work;

/// Returns a call of such a tool; `None` for any other.
pub(super) fn call(work: &Work<'_>, kind: &str) -> Option<Value> {
    let (prefix, fields) = match kind {
        "computer" => (
            "cu_",
            json!({ "type": "computer_call", "actions": [{ "type": "screenshot" }], "pending_safety_checks": [] }),
        ),
        "computer_use_preview" | "computer_use" => (
            "cu_",
            json!({ "type": "computer_call", "action": { "type": "screenshot" }, "pending_safety_checks": [] }),
        ),
        "local_shell" => {
            let action = json!({
                "type": "exec",
                "command": ["echo", "hello"],
                "env": {},
                "timeout_ms": null,
                "user": null,
                "working_directory": null,
            });
            ("lsh_", json!({ "type": "local_shell_call", "action": action }))
        }
        "apply_patch" => {
            let operation = json!({ "type": "create_file", "path": "hello.txt", "diff": "+hello\n" });
            ("apc_", json!({ "type": "apply_patch_call", "operation": operation }))
        }
        _ => return None,
    };
    let mut call = fields;
    call["id"] = work.new_id(prefix).into();
    call["call_id"] = work.new_id("call_").into();
    call["status"] = "completed".into();
    Some(call)
}

/// Returns whether the client must act before the model can go on.
pub(in super::super) fn is_awaited(calls: &[Value]) -> bool {
    let awaited =
        ["computer_call", "local_shell_call", "shell_call", "apply_patch_call", "mcp_approval_request"];
    calls.last().is_some_and(|last| {
        awaited.iter().any(|kind| last["type"] == *kind)
            || (last["type"] == "tool_search_call" && last["execution"] == "client")
    })
}
