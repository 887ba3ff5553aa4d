//! Parsing faults.

use keyway_types::operations;
use percent_encoding::percent_decode_str;

use super::body::BodyShape;
use super::clause::{Place, Redirect, by_name};
use super::stream::StreamFault;
use super::{Fault, RowRef, Times};
use crate::error::{Error, ErrorKind};
use crate::near;
use crate::refusal;
use crate::reply::Ending;
use crate::schema;
use crate::time_text::parse_duration;

/// A longer fault is a mistake.
const LONGEST: usize = 4096;

pub(super) const ENDINGS: &[(&str, Ending)] =
    &[("reset", Ending::Reset), ("close", Ending::Close), ("stall", Ending::Stall)];

/// The clauses that have a value. `stream-slow` may have one.
const VALUED: &[&str] = &[
    "body",
    "message",
    "type",
    "code",
    "param",
    "retry-after",
    "retry-after-ms",
    "should-retry",
    "header",
    "content-type",
    "content-length",
    "redirect",
    "delay",
    "stream-slow",
    "at",
    "times",
    "on",
];

/// The names of clauses without a value that are no table's.
const ALONE: &[&str] = &["not-streamed", "edge"];

/// Parses a fault's text.
pub(super) fn parse(text: &str) -> Result<Fault, Error> {
    if text.len() > LONGEST {
        return Err(Error::new(
            ErrorKind::Fault,
            format!("a fault is longer than {LONGEST} bytes; shorten it"),
        ));
    }
    let mut fault = Fault::default();
    let trimmed = text.trim();
    let clauses = match trimmed.strip_suffix("-then-ok") {
        Some(rest) => {
            fault.times = Some(Times::Count(1));
            rest
        }
        None => trimmed,
    };
    let mut any = false;
    for clause in clauses.split([';', ',', '+', ' ']).filter(|clause| !clause.is_empty()) {
        any = true;
        read(&mut fault, clause).map_err(|why| wrong(clause, &why))?;
    }
    if any { Ok(fault) } else { Err(Error::new(ErrorKind::Fault, "a fault is empty; name one, such as 429")) }
}

fn wrong(clause: &str, why: &str) -> Error {
    let shown: String = clause.chars().filter(|c| !c.is_control()).take(40).collect();
    Error::new(
        ErrorKind::Fault,
        format!("`{shown}` in a fault {why}; the section on faults of docs/emulator.md lists the clauses"),
    )
}

fn read(fault: &mut Fault, clause: &str) -> Result<(), String> {
    let (name, value) = match clause.split_once('=') {
        Some((name, value)) => (name, Some(decode(value)?)),
        None => (clause, None),
    };
    match value {
        Some(value) => with_value(fault, name, value),
        None => alone(fault, name),
    }
}

fn decode(value: &str) -> Result<String, String> {
    let text = percent_decode_str(value).decode_utf8().map_err(|_| "is not UTF-8")?;
    Ok(text.into_owned())
}

/// Clauses without a value: statuses, rows and names.
fn alone(fault: &mut Fault, name: &str) -> Result<(), String> {
    if name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_digit()) {
        let status = name.parse().map_err(|_| "is not a status")?;
        if !(200..=599).contains(&status) {
            return Err("is not a status from 200 to 599".into());
        }
        fault.status = Some(status);
    } else if let Some(row) = refusal::find(name) {
        fault.row = Some(RowRef(row));
    } else if let Some((how, place)) = cut(name) {
        fault.cut = Some((how, place));
    } else if let Some(stream) = name.strip_prefix("stream-").and_then(StreamFault::from_name) {
        fault.stream = Some(stream);
    } else {
        match name {
            "not-streamed" => fault.not_streamed = true,
            "edge" => fault.edge = true,
            "then-ok" => fault.times = Some(Times::Count(1)),
            _ => return Err(unknown_name(name)),
        }
    }
    Ok(())
}

/// Says what could stand in the place of a name that is no clause.
fn unknown_name(name: &str) -> String {
    if VALUED.contains(&name) {
        return format!("needs a value, as in {name}=…");
    }
    if name.starts_with("stream-") {
        let all = all_names();
        let hint = near::hint(name, all.iter().map(String::as_str));
        return format!("is not known{hint}; use stream- and one of {}", names(StreamFault::NAMES));
    }
    if ENDINGS.iter().any(|(how, _)| name == *how || name.starts_with(&format!("{how}-"))) {
        return format!("is not known; use reset-, close- or stall- and one of {}", names(Place::NAMES));
    }
    let all = all_names();
    let hint = near::hint(name, all.iter().map(String::as_str));
    format!(
        "is not known{hint}; use a status such as 429, or a name such as stream-error or reset-inside-body"
    )
}

/// Says what could stand in the place of a name that takes no value.
fn unknown_setting(name: &str) -> String {
    if alone(&mut Fault::default(), name).is_ok() {
        return format!("takes no value; write {name}");
    }
    let hint = near::hint(name, VALUED.iter().copied());
    format!("is not known{hint}; use one of {} with a value", VALUED.join(", "))
}

/// Returns the names of all clauses.
fn all_names() -> Vec<String> {
    let streams = StreamFault::NAMES.iter().map(|(name, _)| format!("stream-{name}"));
    let places = || Place::NAMES.iter().map(|(place, _)| *place);
    let cuts = ENDINGS.iter().flat_map(|(how, _)| places().map(move |place| format!("{how}-{place}")));
    let others = ALONE.iter().chain(VALUED).map(|name| (*name).to_owned());
    streams.chain(cuts).chain(others).collect()
}

/// Returns whether an operation or a socket has this name.
fn operation_exists(name: &str) -> bool {
    operations::find(name).is_some() || schema::find(name).is_some()
}

/// Returns the names of a table, for a message.
fn names<T>(table: &[(&'static str, T)]) -> String {
    table.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}

/// `HOW-PLACE`; the position between a stream's chunks has two names.
fn cut(name: &str) -> Option<(Ending, Place)> {
    let (how, place) = name.split_once('-')?;
    let place = if place == "between-chunks" { "inside-stream" } else { place };
    Some((by_name(ENDINGS, how)?, by_name(Place::NAMES, place)?))
}

/// Clauses with a value.
fn with_value(fault: &mut Fault, name: &str, value: String) -> Result<(), String> {
    match name {
        "body" => {
            fault.body =
                Some(by_name(BodyShape::NAMES, &value).ok_or_else(|| {
                    format!("names an unknown shape; use one of {}", names(BodyShape::NAMES))
                })?)
        }
        "message" => fault.message = Some(value),
        "type" => fault.kind = Some(value),
        "code" => fault.code = Some(value),
        "param" => fault.param = Some(value),
        "retry-after" | "retry-after-ms" => header(fault, name, value)?,
        "should-retry" => header(fault, "x-should-retry", value)?,
        "header" => {
            let (name, value) = value.split_once(':').ok_or("has no colon after the header's name")?;
            header(fault, &name.trim().to_ascii_lowercase(), value.trim().to_owned())?;
        }
        "content-type" => fault.content_type = Some(header_value(value)?),
        "content-length" => fault.content_length = Some(value.parse().map_err(|_| "is not a number")?),
        "redirect" => fault.redirect = Some(Redirect::read(&header_value(value)?)),
        "delay" => fault.delay = Some(parse_duration(&value).ok_or("is not a time such as 200ms or 2s")?),
        "stream-slow" => {
            fault.stream =
                Some(StreamFault::Slow(parse_duration(&value).ok_or("is not a time such as 50ms")?));
        }
        "at" => fault.at = Some(value.parse().map_err(|_| "is not a number")?),
        "times" if value == "always" => fault.times = Some(Times::Always),
        "times" => fault.times = Some(Times::Count(value.parse().map_err(|_| "is not a number")?)),
        "on" if operation_exists(&value) => fault.on = Some(value),
        "on" => return Err("names an operation that does not exist; use one such as models.list".into()),
        _ => return Err(unknown_setting(name)),
    }
    Ok(())
}

fn header(fault: &mut Fault, name: &str, value: String) -> Result<(), String> {
    http::HeaderName::try_from(name).map_err(|_| "does not name a header")?;
    let value = header_value(value)?;
    fault.headers.retain(|(known, _)| known != name);
    fault.headers.push((name.to_owned(), value));
    Ok(())
}

fn header_value(value: String) -> Result<String, String> {
    http::HeaderValue::try_from(value.as_str()).map_err(|_| "is not valid in a header")?;
    Ok(value)
}
