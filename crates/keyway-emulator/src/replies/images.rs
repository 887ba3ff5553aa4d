//! `images`: one-pixel images, as many as requested.

use serde_json::{Value, json};

use super::events::Events;
use super::sample_bytes::PNG;
use super::{ReplyResult, Work, tokens};
use crate::reply::HttpReply;

/// Answers an operation of the family.
pub(super) fn answer(work: &Work<'_>) -> ReplyResult {
    let model = work.body("model").as_str().unwrap_or("gpt-image-1");
    if !work.body("model").is_null() && !work.knows_model(model) {
        work.model(model, true)?;
    }
    work.admitted.may_use(model)?;
    work.admitted.billing()?;
    let asked = tokens::of_text(work.text("prompt"));
    work.deliver(model, asked, || {
        if work.streams() {
            return Ok(stream(work, asked));
        }
        let by_url = match work.body("response_format").as_str() {
            Some(format) => format == "url",
            None => model.starts_with("dall-e"),
        };
        let image = |index: u64| match by_url {
            true => json!({ "url": format!("https://images.example.com/{}-{index}.png", work.now) }),
            false => json!({ "b64_json": PNG }),
        };
        let images: Vec<Value> = (0..work.body("n").as_u64().unwrap_or(1)).map(image).collect();
        let known = json!({ "created": work.now, "data": images, "usage": usage(asked) });
        Ok(HttpReply::json(http::StatusCode::OK, &work.new_reply(&known)))
    })
}

fn usage(asked: u64) -> Value {
    json!({
        "input_tokens": asked,
        "output_tokens": 1,
        "total_tokens": asked + 1,
        "input_tokens_details": { "text_tokens": asked, "image_tokens": 0 },
    })
}

/// Streams the requested partial images, then the complete one.
fn stream(work: &Work<'_>, asked: u64) -> HttpReply {
    let word = if work.operation.id == "images.edit" { "image_edit" } else { "image_generation" };
    let mut events = Events::new(work);
    for index in 0..work.body("partial_images").as_u64().unwrap_or(0) {
        let known = json!({ "b64_json": PNG, "partial_image_index": index, "created_at": work.now });
        events.push(&format!("{word}.partial_image"), known, true);
    }
    let known = json!({ "b64_json": PNG, "created_at": work.now, "usage": usage(asked) });
    events.push(&format!("{word}.completed"), known, true);
    events.into_reply(0)
}
