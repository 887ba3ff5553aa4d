//! The sources that a chat model cites that searches the web.

use serde_json::{Value, json};

use super::Work;
use super::answer::ModelAnswer;

/// Returns the sources of the text of a model that searches the web.
pub(super) fn of(work: &Work<'_>, answer: &ModelAnswer) -> Value {
    let searches = work.text("model").contains("search") && !answer.scripted;
    let Some(text) = answer.text.as_deref().filter(|_| searches) else { return json!([]) };
    let citation = json!({
        "start_index": 0,
        "end_index": text.chars().count(),
        "title": "Example",
        "url": "https://example.com/",
    });
    json!([{ "type": "url_citation", "url_citation": citation }])
}
