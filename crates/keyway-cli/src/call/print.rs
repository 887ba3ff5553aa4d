//! Printing the result of a call: the server's JSON unchanged, or bytes.

use std::path::Path;

use keyway::RawReply;
use keyway::raw::RawCall;
use keyway::sse::Decoder;
use keyway::types::ListPage;
use keyway::types::operations::{Operation, ReplyKind};
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use super::misfits;
use super::progress::Progress;
use crate::failure::Failure;
use crate::output::{Output, Target};
use crate::report::SCHEMA;

/// Prints an operation's result.
pub(super) struct Printer<'a> {
    pub(super) operation: &'static Operation,
    pub(super) output: &'a Output,
    pub(super) progress: Progress,
    /// The file for results, instead of stdout.
    pub(super) file: Option<&'a Path>,
    /// The most pages to fetch.
    pub(super) max_pages: Option<usize>,
}

impl Printer<'_> {
    /// Prints the whole reply.
    pub(super) async fn whole(&self, call: RawCall) -> Result<(), Failure> {
        if self.operation.reply == ReplyKind::Binary {
            return self.binary(call).await;
        }
        let reply = call.raw().await?;
        self.progress.end();
        // Its parameters may request events.
        if content_type(&reply) == "text/event-stream" {
            return self.events_of(&reply);
        }
        let mut target = self.target()?;
        match self.operation.reply {
            ReplyKind::Empty if reply.bytes().is_empty() && self.output.is_json() => target.json("null"),
            ReplyKind::Empty => target.bytes(reply.bytes()),
            ReplyKind::Text => self.text(&reply, &mut target),
            ReplyKind::JsonOrText if !content_type(&reply).ends_with("json") => {
                self.text(&reply, &mut target)
            }
            _ => {
                let json = reply.json::<Box<RawValue>>()?;
                reply.check()?;
                misfits::note(self.operation, json.get(), self.output);
                target.json(json.get())
            }
        }?;
        target.finish()
    }

    fn text(&self, reply: &RawReply, target: &mut Target<'_>) -> Result<(), Failure> {
        let text = reply.text()?;
        if self.output.is_json() && content_type(reply) != "application/json" {
            return target.json(&Value::from(text).to_string());
        }
        target.bytes(text.as_bytes())
    }

    /// Prints bytes as they arrive.
    async fn binary(&self, call: RawCall) -> Result<(), Failure> {
        let mut download = call.download().await?;
        let mut target = self.target()?;
        while let Some(bytes) = download.next().await {
            target.bytes(&bytes?)?;
        }
        target.finish()
    }

    /// Prints status, headers and body unchanged.
    pub(super) async fn raw(&self, call: RawCall) -> Result<(), Failure> {
        let reply = call.raw().await?;
        self.progress.end();
        let mut target = self.target()?;
        if self.output.is_json() {
            target.json(&raw_document(&reply).to_string())?;
            return target.finish();
        }
        let mut head = format!("HTTP {}\n", reply.status());
        for (name, value) in reply.headers() {
            head += &format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes()));
        }
        target.bytes(format!("{head}\n").as_bytes())?;
        target.bytes(reply.bytes())?;
        target.finish()
    }

    /// Prints the events, one per line.
    pub(super) async fn stream(&self, call: RawCall) -> Result<(), Failure> {
        let mut stream = call.stream().await?;
        let mut target = self.target()?;
        while let Some(event) = stream.next().await {
            target.line(event?.json())?;
        }
        target.finish()
    }

    /// Prints the events of a reply that was not requested as a stream.
    fn events_of(&self, reply: &RawReply) -> Result<(), Failure> {
        let mut decoder = Decoder::new();
        decoder.push(reply.bytes().clone());
        let mut target = self.target()?;
        let mut is_empty = true;
        while let Some(event) = decoder.next_event().map_err(|error| reply.unexpected(&error.to_string()))? {
            if !event.data.is_empty() && &event.data[..] != b"[DONE]" {
                is_empty = false;
                target.line(&String::from_utf8_lossy(&event.data))?;
            }
        }
        if is_empty {
            return Err(reply.unexpected("it has no events").into());
        }
        target.finish()
    }

    /// Prints the items of all pages, one per line.
    pub(super) async fn all(&self, call: RawCall) -> Result<(), Failure> {
        let mut items = call.typed::<ListPage<Box<RawValue>>, ()>().items();
        if let Some(pages) = self.max_pages {
            items = items.max_pages(pages);
        }
        let mut target = self.target()?;
        while let Some(item) = items.next().await {
            target.line(item?.get())?;
            self.progress.item(self.output);
        }
        self.progress.end();
        target.finish()
    }

    fn target(&self) -> Result<Target<'_>, Failure> {
        self.output.target(self.file)
    }
}

/// Returns the content type without its parameters.
fn content_type(reply: &RawReply) -> String {
    let value = reply.headers().get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn raw_document(reply: &RawReply) -> Value {
    let mut headers = Map::new();
    for (name, value) in reply.headers() {
        headers.insert(name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into());
    }
    let text = String::from_utf8_lossy(reply.bytes());
    let body = serde_json::from_str(&text).unwrap_or_else(|_| Value::String(text.into_owned()));
    json!({"schema": SCHEMA, "status": reply.status().as_u16(), "headers": headers, "body": body})
}
