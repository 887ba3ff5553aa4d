//! The parameters of an operation, each sent where the operation table puts it: query, headers,
//! body or form.

use std::sync::Arc;

use keyway_types::file_source::Collected;
use keyway_types::operations::BodyKind;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::config::{header_name, header_value};
use crate::multipart::MultipartForm;
use crate::request::CallRequest;

/// Initial capacity in bytes: fast to allocate, and enough for a typical request.
const ROOM: usize = 1_000;

impl CallRequest {
    /// Serializes the parameters now. An error, such as for NaN (H7), is reported when the call is
    /// sent.
    #[allow(dead_code, reason = "as `Call::params`")]
    pub(crate) fn write_params(&mut self, params: &impl Serialize) {
        match self.operation.body {
            BodyKind::Multipart | BodyKind::JsonOrMultipart => match Collected::of(params) {
                Ok(collected) => self.take_collected(collected),
                Err(error) => self.fail_to_send(error),
            },
            _ => match json(params) {
                Ok(json) => self.take_json(json),
                Err(error) => self.fail_to_send(error),
            },
        }
    }

    /// Takes parameters whose uploads are kept separately.
    pub(crate) fn take_collected(&mut self, mut collected: Collected) {
        match self.operation.body {
            BodyKind::Multipart => {}
            BodyKind::JsonOrMultipart if !collected.uploads.is_empty() => {}
            _ if collected.uploads.is_empty() => return self.take_json(collected.json),
            _ => return self.fail_to_send("a file was given, but this operation takes none"),
        }
        if self.has_scattered_params() {
            match self.without_scattered(&collected.json) {
                Ok(json) => collected.json = json,
                Err(error) => return self.fail_to_send(error),
            }
        }
        self.put_form(collected);
    }

    /// Sends these parameters as a form, whatever the table says.
    pub(crate) fn put_form(&mut self, collected: Collected) {
        self.form = Some(Arc::new(MultipartForm::new(collected)));
    }

    fn take_json(&mut self, json: Vec<u8>) {
        if self.operation.body == BodyKind::None {
            match serde_json::from_slice::<Map<String, Value>>(&json) {
                Ok(members) => members.into_iter().for_each(|(name, value)| self.put_aside(&name, &value)),
                Err(error) => self.fail_to_send(error),
            }
        } else if self.has_scattered_params() {
            match self.without_scattered(&json) {
                Ok(json) => self.body = Some(json.into()),
                Err(error) => self.fail_to_send(error),
            }
        } else {
            self.body = Some(json.into());
        }
    }

    fn has_scattered_params(&self) -> bool {
        !self.operation.query_params.is_empty() || !self.operation.header_params.is_empty()
    }

    /// Moves the parameters that belong to the query or a header out of the JSON, and returns the
    /// rest.
    fn without_scattered(&mut self, json: &[u8]) -> serde_json::Result<Vec<u8>> {
        let mut members: Map<String, Value> = serde_json::from_slice(json)?;
        let names = self.operation.header_params.iter().map(|(name, _)| name);
        for name in names.chain(self.operation.query_params) {
            if let Some(value) = members.remove(*name) {
                self.put_aside(name, &value);
            }
        }
        serde_json::to_vec(&members)
    }

    /// Adds a parameter to its header, or else to the query (H6).
    fn put_aside(&mut self, name: &str, value: &Value) {
        let mut headers = self.operation.header_params.iter();
        match headers.find(|(param, _)| *param == name) {
            Some((_, header)) => self.put_header(header, value),
            None => self.options.query.add(name, value),
        }
    }

    /// Writes a parameter as a header. A list is joined by commas.
    fn put_header(&mut self, name: &str, value: &Value) {
        let text = match value {
            Value::Null => return,
            Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
            scalar => plain(scalar),
        };
        if text.is_empty() {
            return;
        }
        match header_name(name, "the call")
            .and_then(|parsed| Ok((parsed, header_value(name, &text, "the call")?)))
        {
            Ok((name, value)) => self.options.headers.push((name, Some(value))),
            Err(error) => self.fail(&error),
        }
    }
}

/// A string unchanged, anything else as JSON.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Serializes the parameters to JSON, with an initial capacity that fits most of them.
fn json(params: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut json = Vec::with_capacity(ROOM);
    serde_json::to_writer(&mut json, params)?;
    Ok(json)
}
