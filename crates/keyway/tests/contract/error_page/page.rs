//! Writes the page from the table. Its sentences come from the code itself.

use keyway::Error;

use super::table::{Case, Given, KEY, ORIGIN, Section};

const HEAD: &str = "\
<!-- Made by the test `error_page` of the crate keyway from the table beside it. Change the table, then run
     KEYWAY_BLESS=1 cargo test -p keyway --test contract error_page -->
# Errors about keys, permissions, quota and rates

This page explains the error messages about keys, permissions, quotas and rate limits. Each section shows what
the API sends, how keyway reports it, the cause and the next step. The messages are real, produced from the
bodies shown; an ellipsis marks where a body continues with varying text.

`keyway auth doctor` finds most of these causes automatically. `keyway auth status` shows where keys come from,
without network access.
";

/// The program's exit code, by kind of error.
fn exit_code(kind: &str) -> u8 {
    match kind {
        "authentication" => 4,
        "permission_denied" => 5,
        "rate_limit" => 6,
        _ => 1,
    }
}

pub(super) async fn page(sections: &[Section]) -> String {
    let fingerprint = keyway::credentials::Secret::new(KEY).fingerprint();
    let mut text =
        format!("{HEAD}\nThe examples use the key `{KEY}`; its fingerprint is `{fingerprint}`.\n\n");
    text += "| message | HTTP | reason | retried |\n|---|---|---|---|\n";
    for section in sections {
        let error = section.cases[0].error().await;
        let (title, reason) = (section.title, reason(", `", section, "`"));
        text += &format!(
            "| [{title}](#{}) | {} | `{}`{reason} | {} |\n",
            slug(title),
            statuses(section),
            section.kind,
            retried(&error)
        );
    }
    for section in sections {
        text += &self::section(section).await;
    }
    text
}

async fn section(section: &Section) -> String {
    let Section { title, kind, cases, cause, remedy, .. } = section;
    let mut text = format!("\n## {title}\n");
    for case in cases.iter().filter(|case| case.is_local()) {
        let when = match &case.given {
            Given::Local { when, .. } => *when,
            _ => "five other keys were rejected within the last minute, and the call has one second",
        };
        text +=
            &format!("\nWhen {when}, nothing is sent, and keyway says:\n\n{}", sentence(&case.error().await));
    }
    let mut sent = cases.iter().filter(|case| !case.is_local());
    if let Some(first) = sent.next() {
        let (status, body, later) = match &first.given {
            Given::Reply { status, body } => (status, body, ""),
            Given::Later { status, body } => (status, body, ", to a key that it accepted before"),
            Given::Local { .. } | Given::Held => return text,
        };
        let language = if body.starts_with('{') { "json" } else { "html" };
        text += &format!("\nThe API sends, with status {status}{later}:\n\n```{language}\n{body}\n```\n");
        text += &format!("\nkeyway says:\n\n{}", sentence(&first.error().await));
    }
    let others: Vec<String> =
        sent.map(|case| format!("- {case:?}\n").replace("- ", "- `").replace('\n', "`\n")).collect();
    if !others.is_empty() {
        text += &format!("\nAlso with these bodies:\n\n{}", others.concat());
    }
    text += &format!("\n**Cause.** {cause}\n\n**What to do.** {remedy}\n\n");
    let reason = self::reason(", reason `", section, "`");
    let retried = retried(&cases[0].error().await);
    text + &format!(
        "Kind `{kind}`{reason}. Retried: {retried}. The program exits with code {}.\n",
        exit_code(kind)
    )
}

/// The reason between two texts, if there is one.
fn reason(before: &str, section: &Section, after: &str) -> String {
    section.reason.map(|reason| format!("{before}{reason}{after}")).unwrap_or_default()
}

fn sentence(error: &Error) -> String {
    let text = error.to_string().replace(ORIGIN, "https://api.openai.com");
    format!("```text\n{text}\n```\n")
}

fn statuses(section: &Section) -> String {
    let status = |case: &Case| match case.given {
        Given::Local { .. } | Given::Held => "–".to_owned(),
        Given::Reply { status, .. } | Given::Later { status, .. } => status.to_string(),
    };
    let mut statuses: Vec<String> = section.cases.iter().map(status).collect();
    statuses.dedup();
    statuses.join(", ")
}

fn retried(error: &Error) -> &'static str {
    if error.is_retryable() { "yes" } else { "never" }
}

/// A sentence up to the part that depends on the case.
pub(super) fn opening(sentence: &str) -> String {
    sentence.split([':', '(']).next().unwrap_or_default().trim().to_owned()
}

/// The anchor of a heading, as sites that render Markdown create it.
pub(super) fn slug(title: &str) -> String {
    let kept = title.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect()
}
