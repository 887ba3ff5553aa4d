//! What a reply says about itself: a scan for a few fields, done only if somebody watches.

use serde_json::value::RawValue;

use super::Received;
use crate::members::{is_present, pick, text};
use crate::observe::Usage;

/// How much of a server's text is kept in each fact.
const LONGEST: usize = 256;

/// The facts of a reply, scrubbed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ReplyFacts {
    pub(super) id: Option<String>,
    pub(super) model: Option<String>,
    pub(super) finish_reasons: Vec<String>,
    pub(super) usage: Option<Usage>,
}

impl ReplyFacts {
    pub(super) fn read(received: &Received) -> Self {
        let fields = ["id", "model", "usage", "choices", "status", "response"];
        let [id, model, usage, choices, status, response] = pick(&received.json, fields);
        // The last event of a response's stream wraps it.
        if let Some(response) = response.filter(|_| model.is_none() && usage.is_none()) {
            return Self::of(
                received,
                pick(response.get().as_bytes(), ["id", "model", "usage", "choices", "status"]),
            );
        }
        Self::of(received, [id, model, usage, choices, status])
    }

    fn of(received: &Received, [id, model, usage, choices, status]: [Option<&RawValue>; 5]) -> Self {
        let word = |value: Option<&RawValue>| Some(text(value)).filter(|word| !word.is_empty());
        let clean = |word: String| cut(received.scrubber.scrub(&word).into_owned());
        let reasons = match choices {
            Some(choices) => finish_reasons(choices),
            // The status of files and jobs is no reason to stop.
            None => word(status).filter(|_| model.is_some()).into_iter().collect(),
        };
        Self {
            id: word(id).map(clean),
            model: word(model).map(clean),
            finish_reasons: reasons.into_iter().map(clean).collect(),
            usage: usage.filter(|usage| is_present(Some(usage))).and_then(Usage::read),
        }
    }
}

/// The reason of each choice that has one.
fn finish_reasons(choices: &RawValue) -> Vec<String> {
    let choices: Vec<&RawValue> = serde_json::from_str(choices.get()).unwrap_or_default();
    let reason = |choice: &RawValue| text(pick(choice.get().as_bytes(), ["finish_reason"])[0]);
    choices.into_iter().map(reason).filter(|reason| !reason.is_empty()).collect()
}

/// The beginning of a text, at most [`LONGEST`] bytes.
fn cut(mut text: String) -> String {
    let end = (0..=LONGEST.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    text.truncate(end.unwrap_or(0));
    text
}

#[cfg(test)]
mod tests {
    use http::StatusCode;
    use keyway_credentials::{Scrubber, Secret};

    use super::*;

    fn read(json: &str) -> ReplyFacts {
        ReplyFacts::read(&Received {
            status: StatusCode::OK,
            attempts: 1,
            request_id: None,
            json: json.to_owned().into(),
            scrubber: Scrubber::new().with_secret(&Secret::new("open-sesame-1234")),
        })
    }

    #[test]
    fn d7_the_facts_of_a_chat_completion_and_of_a_response() {
        let chat = read(
            r#"{"id":"chatcmpl-1","model":"gpt-4.1","usage":{"prompt_tokens":1},
                "choices":[{"finish_reason":"stop"},{"finish_reason":null},{"finish_reason":"length"}]}"#,
        );
        assert_eq!((chat.id.as_deref(), chat.model.as_deref()), (Some("chatcmpl-1"), Some("gpt-4.1")));
        assert_eq!(chat.finish_reasons, ["stop", "length"]);
        assert_eq!(chat.usage.unwrap().input_tokens, Some(1));
        let response = r#"{"id":"resp_1","model":"gpt-5","status":"completed","usage":{"output_tokens":2}}"#;
        let whole = read(response);
        assert_eq!(whole.finish_reasons, ["completed"]);
        assert_eq!(read(&format!(r#"{{"type":"response.completed","response":{response}}}"#)), whole);
    }

    #[test]
    fn d7_a_reply_of_another_form_has_no_facts() {
        for json in ["", "[]", "null", "WEBVTT", "{", r#"{"choices":7,"usage":[],"model":3,"id":null}"#] {
            assert_eq!(read(json), ReplyFacts::default(), "{json}");
        }
        assert_eq!(read(r#"{"id":"file-1","status":"processed"}"#).finish_reasons, [""; 0]);
    }

    #[test]
    fn x9_facts_are_scrubbed_and_short() {
        let facts = read(&format!(r#"{{"id":"open-sesame-1234","model":"{}"}}"#, "é".repeat(200)));
        assert!(!facts.id.unwrap().contains("sesame"));
        assert_eq!(facts.model.unwrap().len(), 256);
    }
}
