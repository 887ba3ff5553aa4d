//! Hints from names: the prefixes of identifiers, and words that suit a field.

use crate::schema::{Record, Shape};

/// Preferred values of an enum, before its first one.
pub(super) const PREFERRED: &[&str] =
    &["gpt-4.1", "gpt-4.1-mini", "gpt-4o", "completed", "succeeded", "processed", "active", "stop", "member"];

/// Texts of fields by name; any other field's text is its name.
pub(super) const NAMED_TEXTS: &[(&str, &str)] = &[
    ("b64_json", "iVBORw0KGgo="),
    ("bytes", "1"),
    ("data", "AAAA"),
    ("email", "user@example.com"),
    ("file_data", "AAAA"),
    ("filename", "file.txt"),
    ("image_url", "https://example.com/image.png"),
    ("logprob", "0"),
    ("model", "gpt-4.1"),
    ("name", "example"),
    ("server_url", "https://example.com/mcp"),
    ("size", "1024x1024"),
    ("url", "https://example.com/"),
];

/// The prefix of an object's identifier, by its `object` or its `type`.
const PREFIXES: &[(&str, &str)] = &[
    ("assistant", "asst_"),
    ("audio.voice", "voice_"),
    ("audio.voice.deleted", "voice_"),
    ("audio.voice_consent", "cons_"),
    ("batch", "batch_"),
    ("chat.completion", "chatcmpl-"),
    ("chat.completion.deleted", "chatcmpl-"),
    ("chatkit.session", "cksess_"),
    ("chatkit.thread", "cthr_"),
    ("checkpoint.permission", "cp_"),
    ("certificate", "cert_"),
    ("code_interpreter_call", "ci_"),
    ("computer_call", "cu_"),
    ("container", "cntr_"),
    ("container.file", "cfile_"),
    ("conversation", "conv_"),
    ("custom_tool_call", "ctc_"),
    ("eval", "eval_"),
    ("eval.run", "evalrun_"),
    ("eval.run.output_item", "outputitem_"),
    ("file", "file-"),
    ("file_search_call", "fs_"),
    ("fine_tuning.job", "ftjob-"),
    ("fine_tuning.job.checkpoint", "ftckpt_"),
    ("fine_tuning.job.event", "ftevent-"),
    ("function_call", "fc_"),
    ("function_call_output", "fco_"),
    ("group", "group_"),
    ("image_generation_call", "ig_"),
    ("local_shell_call", "lsh_"),
    ("mcp_call", "mcp_"),
    ("mcp_list_tools", "mcpl_"),
    ("message", "msg_"),
    ("organization.admin_api_key", "key_"),
    ("organization.invite", "invite-"),
    ("organization.project", "proj_"),
    ("organization.project.api_key", "key_"),
    ("organization.project.service_account", "svc_acct_"),
    ("organization.project.service_account.api_key", "key_"),
    ("organization.project.user", "user-"),
    ("organization.user", "user-"),
    ("project.rate_limit", "rl-"),
    ("reasoning", "rs_"),
    ("response", "resp_"),
    ("response.compaction", "resp_"),
    ("role", "role_"),
    ("shell_call", "sh_"),
    ("skill", "skill_"),
    ("skill.version", "skillver_"),
    ("text_completion", "cmpl-"),
    ("thread", "thread_"),
    ("thread.message", "msg_"),
    ("thread.run", "run_"),
    ("thread.run.step", "step_"),
    ("upload", "upload_"),
    ("upload.part", "part_"),
    ("vector_store", "vs_"),
    ("vector_store.file", "file-"),
    ("vector_store.files_batch", "vsfb_"),
    ("video", "video_"),
    ("web_search_call", "ws_"),
    ("webhook_endpoint", "we_"),
    ("webhook_endpoint.deleted", "we_"),
];

/// Returns the prefix of a record's own identifier.
pub(super) fn id_prefix(record: &'static Record) -> &'static str {
    let constant = |name: &str| {
        let field = record.fields.iter().find(|field| field.name == name)?;
        let text = match field.shape.resolve() {
            Shape::Const(text) => text.trim_matches('"'),
            Shape::Choice { values, .. } => values.first()?,
            _ => return None,
        };
        PREFIXES.iter().find(|(known, _)| *known == text).map(|(_, prefix)| *prefix)
    };
    constant("object").or_else(|| constant("type")).unwrap_or("id_")
}

/// Returns the prefix of the identifier in a field such as `file_id`.
pub(super) fn of_reference(name: &str) -> &'static str {
    match name.trim_end_matches("_id") {
        "file" | "input_file" | "output_file" | "training_file" | "image_file" => "file-",
        "assistant" => "asst_",
        "batch" => "batch_",
        "call" | "tool_call" => "call_",
        "container" => "cntr_",
        "conversation" => "conv_",
        "eval" => "eval_",
        "group" => "group_",
        "item" => "item_",
        "message" => "msg_",
        "project" => "proj_",
        "response" => "resp_",
        "role" => "role_",
        "run" => "run_",
        "step" => "step_",
        "skill" => "skill_",
        "thread" => "thread_",
        "user" => "user-",
        "vector_store" => "vs_",
        "video" => "video_",
        _ => "id_",
    }
}

/// Returns the prefix of the identifier of an object with this `object` or `type`.
pub(crate) fn prefix_of(kind: &str) -> &'static str {
    PREFIXES.iter().find(|(known, _)| *known == kind).map_or("id_", |(_, prefix)| prefix)
}
