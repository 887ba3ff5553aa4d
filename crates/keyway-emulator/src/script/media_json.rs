//! Parsing replies that are no text.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map, Value};

use super::media::ScriptedImage;
use super::mistake::{Mistake, items, text, unknown};
use crate::schema::{self, Shape};

/// The directory of the files that a reply names; `None`: it may name none.
pub(crate) type Files<'a> = Option<&'a Path>;

/// Returns a vector of numbers.
#[allow(clippy::cast_possible_truncation, reason = "vectors are 32-bit floats")]
pub(super) fn vector(value: &Value) -> Result<Vec<f32>, Mistake> {
    items(value, |number| {
        number.as_f64().map(|number| number as f32).ok_or_else(|| Mistake::new("must be a number"))
    })
}

/// Returns bytes, from an object with `base64`, `text` or `file`.
pub(super) fn bytes(value: &Value, files: Files<'_>) -> Result<Bytes, Mistake> {
    const FORM: &str = "must be an object with one of base64 and file";
    let fields = value.as_object().filter(|fields| fields.len() == 1);
    let (name, value) = fields.and_then(|fields| fields.iter().next()).ok_or_else(|| Mistake::new(FORM))?;
    let said = text(value).map_err(|wrong| wrong.within(name))?;
    match name.as_str() {
        "base64" => {
            let decoded = STANDARD.decode(said.trim()).map_err(|_| Mistake::of(name, "is not base64"))?;
            Ok(decoded.into())
        }
        "file" => read(&said, files).map_err(|wrong| wrong.within(name)),
        _ => Err(unknown(name, "base64 or file")),
    }
}

fn read(path: &str, files: Files<'_>) -> Result<Bytes, Mistake> {
    let Some(directory) = files else {
        return Err(Mistake::new("cannot be used here, only in a replies file; send its contents in base64"));
    };
    let read = std::fs::read(directory.join(path));
    read.map(Bytes::from).map_err(|error| Mistake::new(format!("cannot be read ({error})")))
}

/// Returns an image: a URL, base64, or an object.
pub(super) fn image(value: &Value, files: Files<'_>) -> Result<ScriptedImage, Mistake> {
    let mut image = ScriptedImage::default();
    let fields = match value {
        Value::String(text) if text.contains("://") => {
            image.url = Some(text.clone());
            return Ok(image);
        }
        Value::String(text) => {
            image.base64 = Some(base64(text)?);
            return Ok(image);
        }
        Value::Object(fields) => fields,
        _ => return Err(Mistake::new("must be a string or an object")),
    };
    for (name, value) in fields {
        let said = text(value).map_err(|wrong| wrong.within(name))?;
        match name.as_str() {
            "b64_json" | "base64" => image.base64 = Some(base64(&said).map_err(|wrong| wrong.within(name))?),
            "url" => image.url = Some(said),
            "file" => {
                let bytes = read(&said, files).map_err(|wrong| wrong.within(name))?;
                image.base64 = Some(STANDARD.encode(bytes));
            }
            "revised_prompt" => image.revised_prompt = Some(said),
            _ => return Err(unknown(name, "b64_json, url, file or revised_prompt")),
        }
    }
    if image.base64.is_none() && image.url.is_none() {
        return Err(Mistake::new("has no image; use one of b64_json, url and file"));
    }
    Ok(image)
}

fn base64(text: &str) -> Result<String, Mistake> {
    let text = text.trim();
    STANDARD.decode(text).map(|_| text.to_owned()).map_err(|_| Mistake::new("is neither a URL nor base64"))
}

/// Returns a part of a transcript with its times.
pub(super) fn span(value: &Value, name: &str) -> Result<Map<String, Value>, Mistake> {
    let fields = value.as_object().ok_or_else(|| Mistake::new("must be an object"))?;
    if !fields.get(name).is_some_and(Value::is_string) {
        return Err(Mistake::of(name, "must be a string"));
    }
    for time in ["start", "end"] {
        if !fields.get(time).is_some_and(Value::is_number) {
            return Err(Mistake::of(time, "must be a number of seconds"));
        }
    }
    Ok(fields.clone())
}

/// Returns the scores of a moderation: a list of flagged categories, or an object with a score or a
/// boolean for each.
pub(super) fn scores(value: &Value) -> Result<Vec<(String, f64)>, Mistake> {
    let known = categories();
    let check = |name: &str| {
        let wrong = || {
            Mistake::new(format!(
                "names the unknown category `{}`; use {}",
                name.escape_debug(),
                known.join(", ")
            ))
        };
        if known.contains(&name) { Ok(()) } else { Err(wrong()) }
    };
    match value {
        Value::Array(_) => {
            let names = items(value, |item| text(item).and_then(|name| check(&name).map(|()| name)))?;
            Ok(names.into_iter().map(|name| (name, 0.99)).collect())
        }
        Value::Object(fields) => {
            let score = |(name, value): (&String, &Value)| {
                check(name)?;
                let score = match value {
                    Value::Bool(flagged) => Some(if *flagged { 0.99 } else { 0.01 }),
                    other => other.as_f64().filter(|score| (0.0..=1.0).contains(score)),
                };
                let wrong = || Mistake::of(name, "must be true, false, or a number from 0 to 1");
                Ok((name.clone(), score.ok_or_else(wrong)?))
            };
            fields.iter().map(score).collect()
        }
        _ => Err(Mistake::new("must be a list of categories, or an object with their scores")),
    }
}

/// Returns the names of a moderation's categories.
pub(crate) fn categories() -> Vec<&'static str> {
    let reply = schema::find("moderations.create").and_then(|tables| tables.reply.as_ref());
    let results = reply.and_then(Shape::record).and_then(|record| record.field("results"));
    let result = results.and_then(|field| field.shape.item()).and_then(Shape::record);
    let categories =
        result.and_then(|record| record.field("categories")).and_then(|field| field.shape.record());
    categories.map(|record| record.fields.iter().map(|field| field.name).collect()).unwrap_or_default()
}
