//! Collecting the images at the end of a stream. Written by hand.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::{Image, ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse};
use crate::{Accumulate, Json, StreamEvent};

/// The complete images; partial ones are intermediate and dropped.
#[derive(Clone, Debug, Default)]
struct Pictures {
    images: Vec<Image>,
    /// The fields of the last event that the reply has too.
    facts: Facts,
}

type Facts = BTreeMap<String, Json>;

impl Pictures {
    #[inline]
    fn push(&mut self, picture: &str, created_at: i64, event: &impl Serialize) {
        let mut image = Image::new();
        image.b64_json = Some(picture.to_owned());
        self.images.push(image);
        let members = serde_json::to_string(event).and_then(|text| serde_json::from_str::<Facts>(&text));
        if let Ok(mut members) = members {
            let wanted = ["background", "output_format", "size", "quality", "usage"];
            members.retain(|name, _| wanted.contains(&name.as_str()));
            members.insert("created".to_owned(), Value::from(created_at).into());
            self.facts = members;
        }
    }

    #[inline]
    fn reply(&self) -> ImagesResponse {
        let text = serde_json::to_string(&self.facts).unwrap_or_default();
        let mut reply: ImagesResponse = serde_json::from_str(&text).unwrap_or_default();
        reply.data = Some(self.images.clone());
        reply
    }
}

/// Rebuilds the [`ImagesResponse`] from a stream of [`ImageGenStreamEvent`]s.
#[derive(Clone, Debug, Default)]
pub struct ImageGenAccumulator(Pictures);

impl Accumulate for ImageGenAccumulator {
    type Event = ImageGenStreamEvent;
    type Reply = ImagesResponse;

    #[inline]
    fn push(&mut self, event: &ImageGenStreamEvent) {
        if let ImageGenStreamEvent::ImageGenerationCompleted(event) = event {
            self.0.push(&event.b64_json, event.created_at, event);
        }
    }

    #[inline]
    fn reply(&self) -> ImagesResponse {
        self.0.reply()
    }

    /// Returns true once an image is complete: the stream does not say how many there will be.
    #[inline]
    fn is_complete(&self) -> bool {
        !self.0.images.is_empty()
    }
}

impl StreamEvent for ImageGenStreamEvent {
    type Accumulator = ImageGenAccumulator;

    #[inline]
    fn is_bare(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

/// Rebuilds the [`ImagesResponse`] from a stream of [`ImageEditStreamEvent`]s.
#[derive(Clone, Debug, Default)]
pub struct ImageEditAccumulator(Pictures);

impl Accumulate for ImageEditAccumulator {
    type Event = ImageEditStreamEvent;
    type Reply = ImagesResponse;

    #[inline]
    fn push(&mut self, event: &ImageEditStreamEvent) {
        if let ImageEditStreamEvent::ImageEditCompleted(event) = event {
            self.0.push(&event.b64_json, event.created_at, event);
        }
    }

    #[inline]
    fn reply(&self) -> ImagesResponse {
        self.0.reply()
    }

    /// Returns true once an image is complete.
    #[inline]
    fn is_complete(&self) -> bool {
        !self.0.images.is_empty()
    }
}

impl StreamEvent for ImageEditStreamEvent {
    type Accumulator = ImageEditAccumulator;

    #[inline]
    fn is_bare(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn s6_the_pictures_of_a_stream_are_those_that_came_whole() {
        let mut whole = ImageGenAccumulator::default();
        for event in [
            json!({"type": "image_generation.partial_image", "b64_json": "cGFydA==", "partial_image_index": 0}),
            json!({"type": "image_generation.completed", "b64_json": "d2hvbGU=", "created_at": 7, "size": "1024x1024",
                "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}}),
        ] {
            assert!(!whole.is_complete());
            whole.push(&serde_json::from_value(event).unwrap());
        }
        assert!(whole.is_complete());
        let reply = serde_json::to_value(whole.reply()).unwrap();
        assert_eq!(reply["data"], json!([{"b64_json": "d2hvbGU="}]));
        assert_eq!((&reply["created"], &reply["size"]), (&json!(7), &json!("1024x1024")));
        assert_eq!(reply["usage"]["total_tokens"], 3);
    }
}
