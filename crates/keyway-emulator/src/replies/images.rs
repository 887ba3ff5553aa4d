//! `images`: one-pixel images, as many as requested.

use serde_json::{Value, json};

use super::events::Events;
use super::sample_bytes::PNG;
use super::{ReplyResult, Work, scripted, tokens};
use crate::reply::HttpReply;
use crate::script::{Media, ScriptedImage};

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
        let scripted = scripted::take(work).unwrap_or_default();
        let images = match &scripted.media {
            Some(Media::Images(images)) => images.as_slice(),
            _ => &[],
        };
        if work.streams() {
            let image = images.iter().find_map(|image| image.base64.as_deref());
            return Ok(stream(work, image.unwrap_or(PNG), asked));
        }
        let by_url = match work.body("response_format").as_str() {
            Some(format) => format == "url",
            None => model.starts_with("dall-e"),
        };
        let image = |index: u64| {
            let mut image = match by_url {
                true => json!({ "url": format!("https://images.example.com/{}-{index}.png", work.now) }),
                false => json!({ "b64_json": PNG }),
            };
            // DALL·E says what it made of the prompt.
            if model.starts_with("dall-e") && !work.text("prompt").is_empty() {
                image["revised_prompt"] = work.text("prompt").into();
            }
            image
        };
        let wanted = work.body("n").as_u64().unwrap_or(1);
        let images: Vec<Value> = match images {
            [] => (0..wanted).map(image).collect(),
            // A single image is as many as the request wants.
            [one] => (0..wanted).map(|_| described(one)).collect(),
            several => several.iter().map(described).collect(),
        };
        let known = json!({ "created": work.now, "data": images, "usage": usage(asked) });
        Ok(HttpReply::json(http::StatusCode::OK, &work.new_reply(&known)))
    })
}

/// Returns a scripted image.
fn described(image: &ScriptedImage) -> Value {
    let fields =
        [("b64_json", &image.base64), ("url", &image.url), ("revised_prompt", &image.revised_prompt)];
    let given =
        fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value.as_deref()?.into())));
    Value::Object(given.collect())
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
fn stream(work: &Work<'_>, image: &str, asked: u64) -> HttpReply {
    let word = if work.operation.id == "images.edit" { "image_edit" } else { "image_generation" };
    let mut events = Events::new(work);
    for index in 0..work.body("partial_images").as_u64().unwrap_or(0) {
        let known = json!({ "b64_json": image, "partial_image_index": index, "created_at": work.now });
        events.push(&format!("{word}.partial_image"), known, true);
    }
    let known = json!({ "b64_json": image, "created_at": work.now, "usage": usage(asked) });
    events.push(&format!("{word}.completed"), known, true);
    events.into_reply(0)
}
