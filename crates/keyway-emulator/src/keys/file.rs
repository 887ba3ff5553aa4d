//! Keys files: TOML, in the form that [`keys_file`](crate::EmulatorBuilder::keys_file) shows.
//!
//! An unknown field, or one of the wrong type, is an error that names the file, line and field.

use std::ops::Range;
use std::path::Path;

use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{KeyState, KeyText, set_member};
use crate::error::{Error, ErrorKind};
use crate::near;
use crate::text_file::Place;

/// The contents of a keys file.
#[derive(Debug, Default)]
pub(crate) struct FileContents {
    pub(crate) keys: Vec<FileKey>,
    pub(crate) organizations: Option<Vec<String>>,
    pub(crate) throttle_limit: Option<u32>,
    pub(crate) throttle_window_seconds: Option<u32>,
    /// Why the file is refused unless every key is valid: it has a key that looks real.
    pub(crate) looks_real: Option<Error>,
}

pub(crate) struct FileKey {
    pub(crate) text: KeyText,
    pub(crate) state: KeyState,
}

impl std::fmt::Debug for FileKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FileKey").field("state", &self.state).finish_non_exhaustive()
    }
}

/// Parses a keys file's text; `origin` names it in errors.
pub(crate) fn read(text: &str, origin: &Path) -> Result<FileContents, Error> {
    let reader = Reader { text, origin };
    let table = DeTable::parse(text).map_err(|e| reader.error(e.span().unwrap_or(0..0), e.message()))?;
    let mut contents = FileContents::default();
    for (name, value) in table.get_ref() {
        match name.get_ref().as_ref() {
            "organizations" => contents.organizations = Some(reader.names(name.get_ref(), value)?),
            "throttle" => reader.throttle(value, &mut contents)?,
            "key" => {
                for table in reader.tables(value)? {
                    let key = reader.key(table, &mut contents)?;
                    contents.keys.push(key);
                }
            }
            other => {
                let text = format!("`{other}` {}", near::unknown(other, "organizations, throttle or key"));
                return Err(reader.error(name.span(), &text));
            }
        }
    }
    Ok(contents)
}

struct Reader<'a> {
    text: &'a str,
    origin: &'a Path,
}

impl Reader<'_> {
    fn error(&self, span: Range<usize>, what: &str) -> Error {
        let place = Place::of(self.text, span.start);
        let what = what.lines().collect::<Vec<_>>().join(" ");
        Error::new(
            ErrorKind::KeysFile,
            format!("the keys file {}, {place}: {what}; correct that line", self.origin.display()),
        )
    }

    fn tables<'v, 'i>(
        &self,
        value: &'v Spanned<DeValue<'i>>,
    ) -> Result<Vec<&'v Spanned<DeValue<'i>>>, Error> {
        let items = value.get_ref().as_array().ok_or_else(|| {
            self.error(value.span(), "`key` must be a list of tables, each under a line `[[key]]`")
        })?;
        Ok(items.iter().collect())
    }

    fn key(&self, value: &Spanned<DeValue<'_>>, contents: &mut FileContents) -> Result<FileKey, Error> {
        let table = value
            .get_ref()
            .as_table()
            .ok_or_else(|| self.error(value.span(), "`key` must be a table under a line `[[key]]`"))?;
        let (mut text, mut state) = (None, KeyState::default());
        for (name, value) in table {
            let member = name.get_ref().as_ref();
            let outcome = if member == "secret" {
                secret(value.get_ref(), contents).map(|secret| text = Some(secret))
            } else {
                set_member(&mut state, member, &json_of(value.get_ref()))
            };
            outcome.map_err(|what| self.error(name.span(), &format!("`{member}` {what}")))?;
            if member == "secret" && text.as_ref().is_some_and(|text| text.secret.is_none()) {
                let what = format!("`secret` {LOOKS_REAL}");
                contents.looks_real.get_or_insert_with(|| self.error(name.span(), &what));
            }
        }
        let text = text.ok_or_else(|| self.error(value.span(), "this key has no `secret`"))?;
        Ok(FileKey { text, state })
    }

    fn names(&self, name: &str, value: &Spanned<DeValue<'_>>) -> Result<Vec<String>, Error> {
        let names = value.get_ref().as_array().and_then(|items| {
            items.iter().map(|item| item.get_ref().as_str().map(str::to_owned)).collect::<Option<Vec<_>>>()
        });
        names.ok_or_else(|| self.error(value.span(), &format!("`{name}` must be a list of strings")))
    }

    fn throttle(&self, value: &Spanned<DeValue<'_>>, contents: &mut FileContents) -> Result<(), Error> {
        let wrong = |span, what: &str| self.error(span, what);
        let table =
            value.get_ref().as_table().ok_or_else(|| wrong(value.span(), "`throttle` must be a table"))?;
        for (name, value) in table {
            let member = name.get_ref().as_ref();
            let number = json_of(value.get_ref()).as_u64().and_then(|n| u32::try_from(n).ok());
            let number = number
                .ok_or_else(|| wrong(name.span(), &format!("`{member}` must be an integer of 0 or more")))?;
            match member {
                "limit" => contents.throttle_limit = Some(number),
                "window_seconds" => contents.throttle_window_seconds = Some(number),
                _ => {
                    let text = format!(
                        "`{member}` is not a field of throttle; its fields are limit and window_seconds"
                    );
                    return Err(wrong(name.span(), &text));
                }
            }
        }
        Ok(())
    }
}

/// Checks a secret; the error does not repeat it (X2).
fn secret(value: &DeValue<'_>, so_far: &FileContents) -> Result<KeyText, String> {
    let text = value.as_str().ok_or("must be a string")?;
    check_secret(text)?;
    let text = KeyText::new(text);
    if so_far.keys.iter().any(|key| key.text.is(&text)) {
        return Err("is the same as an earlier key's".into());
    }
    Ok(text)
}

/// Why a secret that looks real is refused.
pub(crate) const LOOKS_REAL: &str = "looks like a real key; use another text, such as sk-emul-…, or make every key \
     valid (`any_key`, `--any-key`), which keeps only its fingerprint";

/// Checks that a secret can be sent in a header.
pub(crate) fn check_secret(text: &str) -> Result<(), String> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err("must be one or more visible ASCII characters, without spaces".into());
    }
    Ok(())
}

fn json_of(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::from(text.as_ref()),
        DeValue::Boolean(flag) => Value::from(*flag),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Null, Value::from)
        }
        DeValue::Float(number) => number.as_str().parse::<f64>().map_or(Value::Null, Value::from),
        DeValue::Datetime(moment) => Value::from(moment.to_string()),
        DeValue::Array(items) => items.iter().map(|item| json_of(item.get_ref())).collect(),
        DeValue::Table(table) => {
            table.iter().map(|(k, v)| (k.get_ref().to_string(), json_of(v.get_ref()))).collect()
        }
    }
}
