//! Deserializing a field from its text: fields ahead of a union's tag, and all fields of an object
//! that is read leniently (D3).

use serde::de::DeserializeSeed;

use super::buffered::Ahead;
use super::convert::convert;
use super::extra::Extra;
use super::from_value::reread;
use super::json::Json;
use super::leaf::{Expected, Leaf, LeafSeed, Scalar};
use super::lenient::{self, Step, Within};
use super::members::FillUnlessNull;
use super::names::Names;
use super::raw::{entries_of, numbered};
use super::wire::{Adapted, Wire};

/// A field that is read leniently.
struct Field<'a> {
    names: Names,
    index: usize,
    json: &'a str,
}

/// How a field was read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Fits,
    /// A part of it does not fit, and does not keep its JSON.
    Lossy,
    Misfit,
}

impl<'a> Field<'a> {
    fn of(ahead: &Ahead<'_>, json: &'a str) -> Option<Self> {
        ahead.lenient_field().map(|(names, index)| Self { names, index, json })
    }

    /// Reads the field by `read`, which says whether it fits.
    fn read(&self, expected: &'static str, read: &mut dyn FnMut() -> bool) -> Outcome {
        let _within = Within::enter(&Step::Field(self.names, self.index));
        let (fits, lossy) = lenient::watched(read);
        if !fits {
            lenient::misfit(expected, self.json);
            return Outcome::Misfit;
        }
        if self.json != "null" {
            lenient::has_value(1);
        }
        if lossy { Outcome::Lossy } else { Outcome::Fits }
    }

    fn name(&self) -> String {
        self.names.text(self.index)
    }

    /// Keeps the field's JSON for serialization; `valued` if it has a value all the same.
    fn keep(&self, extra: &mut Extra, valued: bool) {
        extra.keep_misfit(self.index, self.name(), Json::of(self.json));
        if valued {
            lenient::has_value(0);
        }
    }
}

/// Deserializes a field; returns whether its value shows how it arrived.
#[cold]
pub(super) fn field_ahead<T: Wire>(
    ahead: &Ahead<'_>,
    extra: &mut Extra,
    mut place: FillUnlessNull<'_, T>,
) -> serde_json::Result<bool> {
    let json = ahead.json();
    let Some(field) = Field::of(ahead, &json) else { return reread(&json, place) };
    let mut value = false;
    let outcome = field.read(T::EXPECTED, &mut || {
        let read = reread(&json, place.again());
        value = read.as_ref().is_ok_and(|value| *value);
        read.is_ok()
    });
    let adapted = match outcome {
        Outcome::Fits => return Ok(value),
        Outcome::Lossy => Adapted::Converted,
        Outcome::Misfit => place.adapt(&field.name(), &json),
    };
    if adapted == Adapted::Held {
        return Ok(true);
    }
    field.keep(extra, adapted == Adapted::Converted);
    Ok(false)
}

/// Deserializes a scalar; returns whether its value shows how it arrived.
#[cold]
pub(super) fn leaf_ahead<const OR_NULL: bool>(
    ahead: &Ahead<'_>,
    extra: &mut Extra,
    seed: LeafSeed<'_, OR_NULL>,
) -> serde_json::Result<bool> {
    if let Some(tag) = ahead.tag() {
        return seed.give(Scalar::Text(&tag.text()));
    }
    let json = ahead.json();
    let Some(field) = Field::of(ahead, &json) else { return reread(&json, seed) };
    let LeafSeed(leaf) = seed;
    let says_something = leaf.says_something();
    let mut value = false;
    let mut attempt = |leaf: &mut dyn Leaf| {
        let read = reread(&json, LeafSeed::<OR_NULL>(leaf));
        value = read.as_ref().is_ok_and(|value| *value);
        read.is_ok()
    };
    let within = Within::enter(&Step::Field(field.names, field.index));
    if attempt(leaf) {
        if json != "null" && says_something {
            lenient::has_value(1);
        }
        return Ok(value);
    }
    let mut none = Json::NULL;
    let Err(Expected(expected)) = leaf.take(&mut Scalar::Parts(&mut none)) else {
        lenient::misfit("a value", &json);
        leaf.take(&mut Scalar::Parts(&mut Json::of(&*json))).ok();
        return Ok(true);
    };
    lenient::misfit(expected, &json);
    let converted = convert(&field.name(), &json, leaf).is_ok() && json != "null";
    drop(within);
    field.keep(extra, converted);
    Ok(false)
}

/// Deserializes a list by custom rules.
#[cold]
pub(super) fn plain_ahead<S>(ahead: &Ahead<'_>, extra: &mut Extra, seed: S) -> serde_json::Result<()>
where
    S: for<'a> DeserializeSeed<'a, Value = ()>,
{
    let json = ahead.json();
    let Some(field) = Field::of(ahead, &json) else { return reread(&json, seed) };
    let within = Within::enter(&Step::Field(field.names, field.index));
    if json.starts_with('[') {
        lenient::has_value(1);
        return reread(&json, seed);
    }
    lenient::misfit("a list", &json);
    let list = numbered(&json).or_else(|| is_lone_item(&json).then(|| format!("[{json}]")));
    if list.is_some() || json == "null" {
        // Null has no items.
        lenient::has_value(1);
    }
    let read = list.map_or(Ok(()), |list| reread(&list, seed));
    drop(within);
    field.keep(extra, false);
    read
}

/// Returns whether an object in place of a list is its only item, rather than another envelope.
fn is_lone_item(json: &str) -> bool {
    json.starts_with('{')
        && entries_of(json).is_some_and(|fields| fields.get("id").is_some_and(|id| id != "null"))
}
