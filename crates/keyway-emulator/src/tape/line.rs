//! One line of a recording: an exchange, written and parsed.

use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::asked::Asked;
use super::given::{Content, End, Given};
use crate::time_text::moment_text;

/// The format's number.
const FORMAT: u64 = 1;

/// Returns an exchange as a line.
pub(crate) fn write(at: SystemTime, asked: &Asked, given: &Given) -> String {
    let (at, request, response) = (moment_text(at), asked.to_json(), given.to_json());
    let line = json!({ "recording": FORMAT, "at": at, "request": request, "response": response });
    format!("{line}\n")
}

/// Parses a line. The error is a clause that says what is wrong, and in which field.
pub(crate) fn read(line: &str) -> Result<(Asked, Given), String> {
    let value: Value = serde_json::from_str(line).map_err(|error| format!("is not JSON ({error})"))?;
    if value["recording"] != FORMAT {
        return Err(format!("has no field `recording` with the value {FORMAT}"));
    }
    Ok((asked(&value["request"])?, given(&value["response"])?))
}

fn asked(request: &Value) -> Result<Asked, String> {
    let text = |name: &str| -> Result<String, String> {
        let wrong = || format!("has a `request.{name}` that is not a string");
        request[name].as_str().map(str::to_owned).ok_or_else(wrong)
    };
    Ok(Asked {
        method: text("method")?,
        path: text("path")?,
        query: pairs(&request["query"], "request.query")?,
        body: match &request["body"] {
            body @ (Value::Null | Value::Object(_)) => body.clone(),
            _ => return Err("has a `request.body` that is neither null nor an object".to_owned()),
        },
    })
}

fn given(response: &Value) -> Result<Given, String> {
    let status = response["status"].as_u64().and_then(|status| u16::try_from(status).ok());
    let status = status.filter(|status| (100..=999).contains(status));
    let end = response["end"].as_str().unwrap_or("complete");
    let end = End::NAMES.iter().find(|(name, _)| *name == end);
    Ok(Given {
        status: status.ok_or("has a `response.status` that is not a status")?,
        headers: pairs(&response["headers"], "response.headers")?,
        content: content(response)?,
        end: end.ok_or("has a `response.end` other than complete, broken and abandoned")?.1,
    })
}

fn content(response: &Value) -> Result<Content, String> {
    let millis = response["ms"].as_u64().unwrap_or(0);
    match (&response["text"], &response["base64"], &response["events"]) {
        (Value::String(text), Value::Null, Value::Null) => Ok(Content::Text(millis, text.clone())),
        (Value::Null, Value::String(text), Value::Null) => {
            let bytes = STANDARD.decode(text).map_err(|_| "has a `response.base64` that is not base64")?;
            Ok(Content::Bytes(millis, bytes.into()))
        }
        (Value::Null, Value::Null, Value::Array(events)) => {
            let one = |event: &Value| Some((event[0].as_u64()?, event[1].as_str()?.to_owned()));
            let wrong = "has `response.events` that are not lists of milliseconds and text";
            events.iter().map(one).collect::<Option<_>>().map(Content::Events).ok_or_else(|| wrong.to_owned())
        }
        _ => Err("has a `response` without exactly one of text, base64 and events".to_owned()),
    }
}

/// Parses a list of names and values; an absent one is empty.
fn pairs(value: &Value, name: &str) -> Result<Vec<(String, String)>, String> {
    let one = |pair: &Value| Some((pair[0].as_str()?.to_owned(), pair[1].as_str()?.to_owned()));
    let wrong = || format!("has a `{name}` that is not a list of names and values");
    match value {
        Value::Null => Ok(Vec::new()),
        value => value.as_array().and_then(|list| list.iter().map(one).collect()).ok_or_else(wrong),
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    fn asked() -> Asked {
        Asked {
            method: "POST".into(),
            path: "/v1/audio/speech".into(),
            query: vec![("a".into(), "b c".into())],
            body: json!({ "json": { "input": "Hi" } }),
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let contents = [
            Content::Text(3, "{\n}".into()),
            Content::Bytes(0, bytes::Bytes::from_static(&[0xff, 0])),
            Content::Events(vec![(1, "data: a\n\n".into()), (2, "data: b\r\r".into())]),
        ];
        for content in contents {
            for (_, end) in End::NAMES {
                let headers = vec![("content-type".into(), "audio/mpeg".into())];
                let given = Given { status: 200, headers, content: content.clone(), end };
                let line = write(UNIX_EPOCH, &asked(), &given);
                assert_eq!(line.matches('\n').count(), 1, "one line: {line}");
                assert_eq!(read(&line), Ok((asked(), given)));
            }
        }
    }

    #[test]
    fn a_malformed_line_names_its_field() {
        let good = write(
            UNIX_EPOCH,
            &asked(),
            &Given {
                status: 200,
                headers: vec![],
                content: Content::Text(0, String::new()),
                end: End::Complete,
            },
        );
        let with = |path: &str, value: Value| {
            let mut line: Value = serde_json::from_str(&good).unwrap();
            *line.pointer_mut(path).unwrap() = value;
            read(&line.to_string()).unwrap_err()
        };
        assert!(read("{").unwrap_err().contains("not JSON"));
        let rows = [
            ("/recording", json!(2), "`recording`"),
            ("/request/method", json!(1), "`request.method`"),
            ("/request/query", json!([["a"]]), "`request.query`"),
            ("/request/body", json!("text"), "`request.body`"),
            ("/response/status", json!(0), "`response.status`"),
            ("/response/headers", json!({}), "`response.headers`"),
            ("/response/end", json!("soon"), "`response.end`"),
            ("/response/text", Value::Null, "exactly one"),
        ];
        for (path, value, named) in rows {
            let error = with(path, value);
            assert!(error.contains(named), "{path}: {error}");
        }
    }
}
