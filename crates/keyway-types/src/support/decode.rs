//! Deserializing a whole value, whatever the kinds of its fields (D3, D4).

use serde::de::{DeserializeOwned, Error as _};
use serde_json::{Error, Result};

use super::lenient::{self, Findings};
use super::mend::{Mended, alone, mend, mend_numbers};
use super::misfit::Misfit;

/// The number of fields that an error names.
const NAMED: usize = 3;

/// Deserializes JSON to a type of this crate. Fields of an unexpected kind of JSON are listed, not
/// an error.
///
/// A number in a string is read as the number, a number with a fraction as an integer where one is
/// expected, a date as its seconds since 1970, and text parts as their text. Any other field that
/// does not fit is blank, and so is a required one that is missing. The value serializes with the
/// JSON that arrived, unless the field is changed.
///
/// Half a surrogate pair in a string is read as U+FFFD. If the text is no JSON because it has `NaN` or
/// `Infinity`, they are read as null; what comes before or behind an object, such as a NUL, is ignored.
///
/// Types of this crate do all of this here only; with `serde_json::from_str`, the first field that
/// does not fit is an error.
///
/// ```
/// use keyway_types::models::Model;
///
/// let json = r#"{"id":"m","created":"2024-05-01T00:00:00Z"}"#;
/// let (model, misfits) = keyway_types::decode::<Model>(json)?;
/// assert_eq!((model.created, misfits[0].path.as_str()), (1_714_521_600, "created"));
/// assert_eq!(serde_json::to_string(&model)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
/// Fails if the text is not JSON, or has nothing of what the type describes.
pub fn decode<T: DeserializeOwned>(json: &str) -> Result<(T, Vec<Misfit>)> {
    match first_pass(|| serde_json::from_str(json)) {
        Ok(value) => Ok((value, Vec::new())),
        Err(_) => second_pass(json, |json| serde_json::from_str(json)),
    }
}

/// Deserializes JSON to a type of this crate. The first field of an unexpected kind of JSON is an
/// error that names it.
///
/// ```
/// use keyway_types::models::Model;
///
/// let error = keyway_types::decode_strict::<Model>(r#"{"id":7}"#).unwrap_err();
/// assert_eq!(error.to_string(), "`id` is an integer, not a string");
/// ```
///
/// # Errors
/// Fails if the text is not JSON or does not fit the type.
pub fn decode_strict<T: DeserializeOwned>(json: &str) -> Result<T> {
    match first_pass(|| serde_json::from_str(json)) {
        Ok(value) => Ok(value),
        Err(_) => no_misfit(second_pass(json, |json| serde_json::from_str(json))?),
    }
}

/// Runs `read`, which deserializes a value, in the usual way. If it fails, [`second_pass`] may not.
#[doc(hidden)]
#[inline]
pub fn first_pass<T>(read: impl FnOnce() -> Result<T>) -> Result<T> {
    match lenient::strictly(read) {
        (Ok(_), true) => Err(Error::custom("a field does not fit its type")),
        (result, _) => result,
    }
}

/// Runs `read`, which deserializes a value from JSON, and has the types of this crate accept fields
/// that do not fit. Returns those, too. If `json` is not JSON, but almost, `read` gets what was meant.
#[doc(hidden)]
#[cold]
pub fn second_pass<T>(json: &str, mut read: impl FnMut(&str) -> Result<T>) -> Result<(T, Vec<Misfit>)> {
    let error = match lenient_pass(|| read(json)) {
        Err(error) => error,
        read => return read,
    };
    for Mended { text, found } in candidates(json) {
        if let Ok((value, mut misfits)) = lenient_pass(|| read(&text)) {
            misfits.insert(0, Misfit::of_whole("JSON", found));
            return Ok((value, misfits));
        }
    }
    Err(error)
}

/// What text that is almost JSON may mean, the likeliest first.
fn candidates(json: &str) -> impl Iterator<Item = Mended> {
    let mended: Vec<_> = [mend_numbers, mend].into_iter().filter_map(|mend| mend(json)).collect();
    let texts = std::iter::once(json).chain(mended.iter().map(|mended| mended.text.as_str()));
    let found = "JSON with something around it";
    let bare: Vec<_> = texts.filter_map(alone).map(|json| Mended { text: json.to_owned(), found }).collect();
    let inner = serde_json::from_str::<String>(json).ok().filter(|inner| inner.trim_start().starts_with('{'));
    let inner = inner.map(|text| Mended { text, found: "a string of JSON" });
    mended.into_iter().chain(bare).chain(inner)
}

fn lenient_pass<T>(read: impl FnOnce() -> Result<T>) -> Result<(T, Vec<Misfit>)> {
    let (value, Findings { misfits, empty }) = lenient::leniently(read);
    let value = value?;
    if empty { Err(nothing(&misfits)) } else { Ok((value, misfits)) }
}

/// Returns JSON made from text that is almost JSON, or `None` if there is nothing to mend: see
/// [`decode`].
#[doc(hidden)]
#[cold]
pub fn mended(json: &str) -> Option<String> {
    let mended = mend(json).map(|mended| mended.text);
    let bare = alone(mended.as_deref().unwrap_or(json)).map(str::to_owned);
    bare.or(mended)
}

/// Returns the value of a [`second_pass`], or an error with the first misfit.
#[doc(hidden)]
#[cold]
pub fn no_misfit<T>((value, misfits): (T, Vec<Misfit>)) -> Result<T> {
    match misfits.first() {
        Some(misfit) => Err(Error::custom(misfit)),
        None => Ok(value),
    }
}

/// The error for an object without any field that it should have.
fn nothing(misfits: &[Misfit]) -> Error {
    let named: Vec<_> = misfits.iter().take(NAMED).map(Misfit::to_string).collect();
    let more = if misfits.len() > NAMED { ", and more" } else { "" };
    Error::custom(format_args!("it has no value for any of its fields: {}{more}", named.join(", ")))
}

#[cfg(test)]
mod tests;
