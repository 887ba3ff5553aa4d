//! Parsing a reply: the field `reply` of scripts, and the body of `POST /_keyway/replies`.

use std::path::Path;
use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use super::mcp::{self, ServerCall};
use super::media::{Media, Transcript};
use super::media_json::{self, Files};
use super::mistake::{Mistake, count, items, text, unknown};
use super::reply::{ScriptedCall, ScriptedReply, ScriptedUsage, Whole};
use crate::error::{Error, ErrorKind};
use crate::fault::Fault;
use crate::near;
use crate::time_text::parse_duration;

/// The fields of a reply.
pub(super) const FIELDS: &str = "text, refusal, reasoning, tool_call, tool_calls, mcp_tools, finish_reason, usage, model, delay, \
     chunk_delay, headers, error, fault, body, events, raw, embedding, embeddings, image, images, speech, transcript \
     or moderation";

impl ScriptedReply {
    /// Parses the form of scripts files and of the control API: a string, which is the text, or an
    /// object. Files that it names are relative to the working directory.
    ///
    /// # Errors
    /// Names the invalid field, or a file that cannot be read.
    pub fn from_json(reply: &serde_json::Value) -> Result<Self, Error> {
        parse(reply, Some(Path::new(""))).map_err(|mistake| {
            Error::new(
                ErrorKind::Replies,
                format!("a scripted reply is invalid: {}; correct it", mistake.clause()),
            )
        })
    }
}

/// Parses a reply.
pub(crate) fn parse(reply: &Value, files: Files<'_>) -> Result<ScriptedReply, Mistake> {
    let fields = match reply {
        Value::String(text) => return Ok(ScriptedReply::text(text.as_str())),
        Value::Object(fields) if fields.is_empty() => {
            return Err(Mistake::new(format!("has no field; use {FIELDS}")));
        }
        Value::Object(fields) => fields,
        _ => return Err(Mistake::new("must be a string or an object")),
    };
    let mut reply = ScriptedReply::default();
    for (name, value) in fields {
        set(&mut reply, name, value, files).map_err(|wrong| wrong.within(name))?;
    }
    alone(&reply, fields)?;
    Ok(reply)
}

/// Checks that a reply is of one kind.
fn alone(reply: &ScriptedReply, fields: &Map<String, Value>) -> Result<(), Mistake> {
    let kinds = [
        reply.speaks(),
        reply.whole.is_some(),
        reply.media.is_some(),
        ["body", "events", "raw"].iter().filter(|name| fields.contains_key(**name)).count() > 1,
        ["error", "fault"].iter().all(|name| fields.contains_key(*name)),
        fields.contains_key("error") && (reply.speaks() || reply.whole.is_some() || reply.media.is_some()),
    ];
    let [speaks, whole, media, wholes, faults, errs] = kinds.map(usize::from);
    if speaks + whole + media > 1 || wholes + faults + errs > 0 {
        return Err(Mistake::new(
            "has fields of several kinds; use either what the assistant says, or one of error, body, events, raw, \
             embedding, embeddings, image, images, speech, transcript and moderation",
        ));
    }
    Ok(())
}

fn set(reply: &mut ScriptedReply, name: &str, value: &Value, files: Files<'_>) -> Result<(), Mistake> {
    match name {
        "text" => reply.text = Some(text(value)?),
        "refusal" => reply.refusal = Some(text(value)?),
        "reasoning" => {
            reply.reasoning = if value.is_array() { items(value, text)? } else { vec![text(value)?] };
        }
        "tool_call" => reply.calls.push(call(value)?),
        "tool_calls" => reply.calls.append(&mut items(value, call)?),
        "mcp_tools" => reply.lists = mcp::lists(value)?,
        "finish_reason" => {
            let reason = text(value)?;
            let known = ScriptedReply::FINISH.iter().find(|known| **known == reason);
            let wrong = || Mistake::new(format!("must be one of {}", ScriptedReply::FINISH.join(", ")));
            reply.finish = Some(known.ok_or_else(wrong)?);
        }
        "usage" => reply.usage = usage(value)?,
        "model" => reply.model = Some(text(value)?),
        "delay" => reply.delay = Some(duration(value)?),
        "chunk_delay" => reply.chunk_delay = Some(duration(value)?),
        "headers" => reply.headers = headers(value)?,
        "error" => reply.fault = Some(error(value)?),
        "fault" => reply.fault = Some(fault(&text(value)?)?),
        "body" => reply.whole = Some(Whole::Body(value.clone())),
        "events" => reply.whole = Some(Whole::Events(items(value, |item| Ok(item.clone()))?)),
        "raw" => reply.whole = Some(raw(value, files)?),
        "embedding" => reply.media = Some(Media::Embedding(media_json::vector(value)?)),
        "embeddings" => reply.media = Some(Media::Embeddings(items(value, media_json::vector)?)),
        "image" => reply.media = Some(Media::Images(vec![media_json::image(value, files)?])),
        "images" => {
            reply.media = Some(Media::Images(items(value, |item| media_json::image(item, files))?));
        }
        "speech" => reply.media = Some(Media::Speech(media_json::bytes(value, files)?)),
        "transcript" => reply.media = Some(Media::Transcript(transcript(value)?)),
        "moderation" => reply.media = Some(Media::Moderation(media_json::scores(value)?)),
        _ => return Err(Mistake::new(near::unknown(name, FIELDS))),
    }
    Ok(())
}

fn call(value: &Value) -> Result<ScriptedCall, Mistake> {
    let fields = value.as_object().ok_or_else(|| Mistake::new("must be an object"))?;
    let mut call = ScriptedCall { name: String::new(), arguments: "{}".to_owned(), id: None, server: None };
    let mut outcome = ServerCall::default();
    for (name, value) in fields {
        match name.as_str() {
            "name" => call.name = text(value).map_err(|wrong| wrong.within(name))?,
            "arguments" => {
                call.arguments = match value {
                    Value::String(text) => text.clone(),
                    Value::Null => "{}".to_owned(),
                    other => other.to_string(),
                };
            }
            "id" => call.id = Some(text(value).map_err(|wrong| wrong.within(name))?),
            "server" => outcome.label = text(value).map_err(|wrong| wrong.within(name))?,
            "output" => outcome.output = Some(text(value).map_err(|wrong| wrong.within(name))?),
            "error" => outcome.error = Some(mcp::error(value).map_err(|wrong| wrong.within(name))?),
            _ => return Err(unknown(name, "name, arguments, id, server, output or error")),
        }
    }
    if outcome.output.is_some() && outcome.error.is_some() {
        return Err(Mistake::new("has both `output` and `error`"));
    }
    if !outcome.label.is_empty() {
        call.server = Some(outcome);
    } else if outcome != ServerCall::default() {
        return Err(Mistake::new(
            "has an outcome, but no `server`, the label of the MCP server that makes it",
        ));
    }
    if call.name.is_empty() { Err(Mistake::new("has no `name`")) } else { Ok(call) }
}

fn usage(value: &Value) -> Result<ScriptedUsage, Mistake> {
    let fields = value.as_object().ok_or_else(|| Mistake::new("must be an object"))?;
    let mut usage = ScriptedUsage::default();
    for (name, value) in fields {
        let field = match name.as_str() {
            "input_tokens" | "prompt_tokens" => &mut usage.input,
            "output_tokens" | "completion_tokens" => &mut usage.output,
            "cached_tokens" => &mut usage.cached,
            "reasoning_tokens" => &mut usage.reasoning,
            _ => return Err(unknown(name, "input_tokens, output_tokens, cached_tokens or reasoning_tokens")),
        };
        *field = Some(count(value).map_err(|wrong| wrong.within(name))?);
    }
    Ok(usage)
}

fn duration(value: &Value) -> Result<Duration, Mistake> {
    let read = match value {
        Value::String(text) => parse_duration(text),
        Value::Number(millis) => parse_duration(&millis.to_string()),
        _ => None,
    };
    read.ok_or_else(|| Mistake::new("must be a time of at most a day, such as 200ms, 2s or 1m"))
}

fn headers(value: &Value) -> Result<Vec<(String, String)>, Mistake> {
    let fields = value.as_object().ok_or_else(|| Mistake::new("must be an object"))?;
    let header = |(name, value): (&String, &Value)| {
        let shown = match value {
            Value::Number(number) => number.to_string(),
            other => text(other).map_err(|wrong| wrong.within(name))?,
        };
        let valid =
            http::HeaderName::try_from(name.as_str()).is_ok() && http::HeaderValue::try_from(&shown).is_ok();
        if valid { Ok((name.clone(), shown)) } else { Err(Mistake::of(name, "is not a valid header")) }
    };
    fields.iter().map(header).collect()
}

fn fault(text: &str) -> Result<Fault, Mistake> {
    Fault::parse(text).map_err(|error| Mistake::new(format!("is not a fault: {}", error.text())))
}

/// An error is a fault that has a status and the fields of the API's error.
fn error(value: &Value) -> Result<Fault, Mistake> {
    let fields = match value {
        Value::Object(fields) => fields,
        Value::Number(_) => return fault(&status(value)?.to_string()),
        _ => return Err(Mistake::new("must be a status or an object")),
    };
    let mut clauses = vec!["500".to_owned()];
    for (name, value) in fields {
        let plain = |value: &Value| match value {
            Value::Number(number) => Ok(number.to_string()),
            other => text(other).map_err(|wrong| wrong.within(name)),
        };
        let encoded = |text: String| utf8_percent_encode(&text, NON_ALPHANUMERIC).to_string();
        match name.as_str() {
            "status" => clauses[0] = status(value).map_err(|wrong| wrong.within(name))?.to_string(),
            "message" | "type" | "param" | "code" => {
                clauses.push(format!("{name}={}", encoded(plain(value)?)))
            }
            "retry_after" => clauses.push(format!("retry-after={}", encoded(plain(value)?))),
            "retry_after_ms" => clauses.push(format!("retry-after-ms={}", encoded(plain(value)?))),
            _ => {
                return Err(unknown(
                    name,
                    "status, message, type, param, code, retry_after or retry_after_ms",
                ));
            }
        }
    }
    fault(&clauses.join(";"))
}

fn status(value: &Value) -> Result<u16, Mistake> {
    let status = value.as_u64().and_then(|status| u16::try_from(status).ok());
    status
        .filter(|status| (200..=599).contains(status))
        .ok_or_else(|| Mistake::new("must be a status from 200 to 599"))
}

fn raw(value: &Value, files: Files<'_>) -> Result<Whole, Mistake> {
    let (mut code, mut content_type, mut bytes) = (200, "application/json".to_owned(), None);
    let fields = match value {
        Value::String(text) => {
            return Ok(Whole::Raw { status: code, content_type, bytes: text.clone().into() });
        }
        Value::Object(fields) => fields,
        _ => return Err(Mistake::new("must be a string or an object")),
    };
    for (name, value) in fields {
        let within = |wrong: Mistake| wrong.within(name);
        match name.as_str() {
            "status" => code = status(value).map_err(within)?,
            "content_type" => {
                content_type = text(value).map_err(within)?;
                if http::HeaderValue::try_from(&content_type).is_err() {
                    return Err(Mistake::of(name, "is not a valid header"));
                }
            }
            "text" => bytes = Some(text(value).map_err(within)?.into()),
            "base64" | "file" => {
                let one = Map::from_iter([(name.clone(), value.clone())]);
                bytes = Some(media_json::bytes(&Value::Object(one), files)?);
            }
            _ => return Err(unknown(name, "status, content_type, text, base64 or file")),
        }
    }
    Ok(Whole::Raw { status: code, content_type, bytes: bytes.unwrap_or_default() })
}

fn transcript(value: &Value) -> Result<Transcript, Mistake> {
    let fields = match value {
        Value::String(text) => return Ok(Transcript { text: text.clone(), ..Transcript::default() }),
        Value::Object(fields) => fields,
        _ => return Err(Mistake::new("must be a string or an object")),
    };
    let mut transcript = Transcript::default();
    for (name, value) in fields {
        let within = |wrong: Mistake| wrong.within(name);
        match name.as_str() {
            "text" => transcript.text = text(value).map_err(within)?,
            "language" => transcript.language = Some(text(value).map_err(within)?),
            "duration" => {
                let seconds =
                    value.as_f64().ok_or_else(|| Mistake::of(name, "must be a number of seconds"))?;
                transcript.duration = Some(seconds);
            }
            "segments" => {
                transcript.segments = items(value, |item| media_json::span(item, "text")).map_err(within)?
            }
            "words" => {
                transcript.words = items(value, |item| media_json::span(item, "word")).map_err(within)?
            }
            _ => return Err(unknown(name, "text, language, duration, segments or words")),
        }
    }
    if transcript.text.is_empty() {
        let texts = transcript.segments.iter().filter_map(|segment| segment.get("text")?.as_str());
        transcript.text = texts.map(str::trim).collect::<Vec<_>>().join(" ");
    }
    Ok(transcript)
}
