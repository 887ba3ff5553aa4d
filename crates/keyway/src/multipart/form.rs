//! Turns parameters into the parts of a form (H8).

use keyway_types::FileSource;
use keyway_types::file_source::Collected;
use serde_json::{Map, Value};

/// Parameters to send as a form. The boundary is chosen once, so that every attempt sends the same
/// bytes (R5).
#[derive(Debug)]
pub(crate) struct MultipartForm {
    params: Collected,
    boundary: String,
}

/// One part.
#[derive(Debug, PartialEq)]
pub(super) struct Part<'a> {
    pub(super) name: String,
    pub(super) content: PartContent<'a>,
}

#[derive(Debug, PartialEq)]
pub(super) enum PartContent<'a> {
    Text(String),
    /// Text with its own content type.
    Typed(String, &'static str),
    File(&'a FileSource),
}

/// The content types of an operation's form parts, by name.
pub(super) type PartTypes = &'static [(&'static str, &'static str)];

impl MultipartForm {
    pub(crate) fn new(params: Collected) -> Self {
        Self { params, boundary: format!("keyway-{:032x}", fastrand::u128(..)) }
    }

    /// The parameters as JSON, with a mark in the place of each file.
    pub(crate) fn json(&self) -> &[u8] {
        &self.params.json
    }

    pub(super) fn boundary(&self) -> &str {
        &self.boundary
    }

    /// Returns the parts: text before files, each in the order of the parameters. `extra` fields
    /// replace others of the same name.
    pub(super) fn parts(
        &self,
        extra: &Map<String, Value>,
        types: PartTypes,
    ) -> serde_json::Result<Vec<Part<'_>>> {
        let mut members: Map<String, Value> = serde_json::from_slice(&self.params.json)?;
        for (name, value) in extra {
            members.insert(name.clone(), value.clone());
        }
        let (mut texts, mut files) = (Vec::new(), Vec::new());
        for (name, value) in members {
            match types.iter().find(|(typed, _)| *typed == name) {
                Some((_, content_type)) => texts.extend(typed(name, value, content_type)),
                None => self.add(name, value, &mut texts, &mut files),
            }
        }
        texts.append(&mut files);
        Ok(texts)
    }

    /// Names fields of objects `a[b]` and items of lists `a[]`. Omits null.
    fn add<'a>(&'a self, name: String, value: Value, texts: &mut Vec<Part<'a>>, files: &mut Vec<Part<'a>>) {
        if let Some(upload) = self.params.upload(&value) {
            files.push(Part { name, content: PartContent::File(upload) });
            return;
        }
        match value {
            Value::Null => {}
            Value::Array(items) => {
                items.into_iter().for_each(|item| self.add(format!("{name}[]"), item, texts, files));
            }
            Value::Object(members) => members
                .into_iter()
                .for_each(|(key, member)| self.add(format!("{name}[{key}]"), member, texts, files)),
            scalar => texts.push(Part { name, content: PartContent::Text(text_of(scalar)) }),
        }
    }
}

fn typed<'a>(name: String, value: Value, content_type: &'static str) -> Option<Part<'a>> {
    if value.is_null() {
        return None;
    }
    Some(Part { name, content: PartContent::Typed(text_of(value), content_type) })
}

/// A string unchanged, anything else as JSON.
fn text_of(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}
