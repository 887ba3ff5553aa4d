//! A value that fits a shape: what the emulator knows, then what the request supplied, then the
//! simplest value.

mod hints;

use serde_json::{Map, Value, json};

use crate::ids::Mixer;
use crate::schema::{self, Field, Record, Shape, Variant};
pub(crate) use hints::prefix_of;
use hints::{NAMED_TEXTS, PREFERRED, id_prefix};

/// Deeper shapes, which can only be recursive ones, end in null.
const DEEPEST: usize = 24;

/// Builds values. The same seed and the same facts give the same value.
pub(crate) struct Specimen<'a> {
    /// The request's fields; an object built from a record takes fields of the same name and kind
    /// from them.
    given: &'a Map<String, Value>,
    /// The time of current events, in seconds since 1970.
    now: u64,
    ids: Mixer,
    /// Includes optional fields.
    full: bool,
}

impl<'a> Specimen<'a> {
    /// Creates a builder of values at a time.
    pub(crate) fn new(seed: &[u8], now: u64, given: &'a Map<String, Value>) -> Self {
        Self { given, now, ids: Mixer::seeded_by(seed), full: false }
    }

    /// Includes all fields.
    pub(crate) fn full(mut self) -> Self {
        self.full = true;
        self
    }

    /// Builds a value of the shape. Fields of `known` that the shape has are copied, whatever they
    /// are.
    pub(crate) fn of(&mut self, shape: &'static Shape, known: &Value) -> Value {
        self.value(shape, "", known, DEEPEST, true)
    }

    fn value(&mut self, shape: &'static Shape, name: &str, known: &Value, depth: usize, top: bool) -> Value {
        if depth == 0 {
            return Value::Null;
        }
        match (shape, known) {
            (Shape::Ref(named), _) => self.value(named.shape(), name, known, depth - 1, top),
            (Shape::Nullable(_), Value::Null) if !self.full => Value::Null,
            (Shape::Nullable(inner), _) => self.value(inner, name, known, depth - 1, top),
            (Shape::Object(record), Value::Object(_) | Value::Null) => self.object(record, known, depth, top),
            (Shape::Union { variants, .. }, _) => {
                let variant = self.variant(shape, variants, known, depth);
                let shape = variant.unwrap_or(&Shape::Null);
                self.value(shape, name, known, depth - 1, top)
            }
            (Shape::List { of, .. }, Value::Array(items)) => {
                items.iter().map(|item| self.value(of, "", item, depth - 1, false)).collect()
            }
            (Shape::Map { .. }, Value::Object(_)) | (Shape::Any, _) if !known.is_null() => known.clone(),
            (_, known) if !known.is_null() && schema::fits(known, shape) => known.clone(),
            _ => self.plain(shape, name, depth),
        }
    }

    /// Returns the variant that the known fields match, else the first; a recursive one comes after
    /// the others.
    fn variant(
        &self,
        shape: &'static Shape,
        variants: &'static [Variant],
        known: &Value,
        depth: usize,
    ) -> Option<&'static Shape> {
        if !known.is_null() {
            let fitting =
                variants.iter().map(|variant| &variant.shape).find(|shape| schema::fits(known, shape));
            let tags = ["type", "role", "object", "event"].map(|tag| known[tag].as_str());
            let tagged = || tags.into_iter().flatten().find_map(|tag| shape.variant(tag));
            if let Some(found) = fitting.or_else(tagged) {
                return Some(found);
            }
        }
        let plain = |variant: &&Variant| depth > DEEPEST / 2 || !matches!(variant.shape, Shape::Ref(_));
        variants.iter().find(plain).or_else(|| variants.first()).map(|variant| &variant.shape)
    }

    fn object(&mut self, record: &'static Record, known: &Value, depth: usize, top: bool) -> Value {
        let needed = record.any_of_required.first().map_or(&[][..], Vec::as_slice);
        let has = |set: &Vec<&str>| set.iter().all(|name| !known[*name].is_null());
        let settled = record.any_of_required.iter().any(has);
        let mut members = Map::new();
        for field in &record.fields {
            let wanted = field.required
                || (!settled && needed.contains(&field.name))
                || (self.full && depth > DEEPEST / 2);
            if let Some(value) = self.member(field, record, known.get(field.name), depth, top, wanted) {
                members.insert(field.name.to_owned(), value);
            }
        }
        members.into()
    }

    fn member(
        &mut self,
        field: &'static Field,
        record: &'static Record,
        known: Option<&Value>,
        depth: usize,
        top: bool,
        wanted: bool,
    ) -> Option<Value> {
        if let Some(known) = known {
            let nothing = known.is_null() && !schema::fits(known, &field.shape);
            return match nothing {
                false => Some(self.value(&field.shape, field.name, known, depth - 1, false)),
                true if wanted => Some(self.value(&field.shape, field.name, &Value::Null, depth - 1, false)),
                true => None,
            };
        }
        let given = self.given.get(field.name).filter(|_| top && field.name != "id");
        if let Some(given) = given.filter(|given| schema::fits(given, &field.shape)) {
            return Some(given.clone());
        }
        if !wanted {
            return None;
        }
        // The request's fields may be a part of the reply's.
        if let Some(part) = self.given.get(field.name).filter(|part| top && part.is_object()) {
            return Some(self.value(&field.shape, field.name, part, depth - 1, false));
        }
        // `user_id` in a request is the `user` of an object, if that is an object with an
        // identifier.
        let named = self.given.get(&format!("{}_id", field.name)).filter(|id| top && id.is_string());
        if let (Some(id), Some(_)) = (named, field.shape.record()) {
            return Some(self.value(&field.shape, field.name, &json!({ "id": id }), depth - 1, false));
        }
        if field.name == "id" && matches!(field.shape.resolve(), Shape::Text { .. }) {
            return Some(self.id(id_prefix(record)).into());
        }
        let preset = field.default.and_then(|text| serde_json::from_str(text).ok());
        if let Some(preset) = preset.filter(|preset| schema::fits(preset, &field.shape)) {
            return Some(preset);
        }
        if field.unit.is_some_and(|unit| unit.contains("since 1970"))
            && matches!(field.shape.resolve(), Shape::Integer { .. } | Shape::Number { .. })
        {
            return Some(self.time(field.name).into());
        }
        Some(self.value(&field.shape, field.name, &Value::Null, depth - 1, false))
    }

    /// Returns the simplest value of a shape that is neither an object nor a union.
    fn plain(&mut self, shape: &'static Shape, name: &str, depth: usize) -> Value {
        match shape {
            Shape::Flag => (name == "deleted" || name == "success").into(),
            Shape::Text { min, max, pattern, format } => self.text(name, (*min, *max), *pattern, *format),
            Shape::Integer { min, max } if name.ends_with("_at") || name == "created" => {
                within(i64::try_from(self.time(name)).unwrap_or(0), *min, *max).into()
            }
            Shape::Integer { min, max } => within(0, *min, *max).into(),
            Shape::Number { min, max, above } => {
                json!(within(0.0, min.or(above.map(|above| above + 0.5)), *max))
            }
            Shape::Const(text) => serde_json::from_str(text).unwrap_or(Value::Null),
            Shape::Choice { values, .. } => {
                let preferred = PREFERRED.iter().find(|one| values.contains(one));
                preferred.or_else(|| values.first()).map_or(Value::Null, |value| (*value).into())
            }
            Shape::List { of, min, .. } => {
                let count =
                    min.unwrap_or(0).max(u64::from(name == "data" || (self.full && depth > DEEPEST / 2)));
                (0..count).map(|_| self.value(of, "", &Value::Null, depth - 1, false)).collect()
            }
            Shape::Map { .. } | Shape::Any => json!({}),
            Shape::File => json!({ schema::FILE_MEMBER: 0 }),
            _ => Value::Null,
        }
    }

    fn text(
        &mut self,
        name: &str,
        (min, max): (Option<u64>, Option<u64>),
        pattern: Option<&str>,
        format: Option<&str>,
    ) -> Value {
        if let Some((prefix, _)) = pattern.and_then(|p| p.strip_prefix('^')?.split_once("[a-z0-9]{32}")) {
            return self.id(prefix).into();
        }
        let known = NAMED_TEXTS.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
        let mut text = match (format, name) {
            (Some("uri"), _) => "https://example.com/".to_owned(),
            (Some("date"), _) => "2025-01-01".to_owned(),
            (Some("date-time"), _) => "2025-01-01T00:00:00Z".to_owned(),
            (_, name) if name.ends_with("_id") => self.id(hints::of_reference(name)),
            (_, "") => "text".to_owned(),
            (_, name) => known.unwrap_or(name).to_owned(),
        };
        let size = |limit: u64| usize::try_from(limit).unwrap_or(usize::MAX);
        while text.chars().count() < size(min.unwrap_or(0)) {
            text.push('x');
        }
        text.chars().take(max.map_or(usize::MAX, size)).collect::<String>().into()
    }

    /// Returns the time of an event: now, or in an hour for an end.
    fn time(&self, name: &str) -> u64 {
        if name == "expires_at" { self.now + 3600 } else { self.now }
    }

    fn id(&mut self, prefix: &str) -> String {
        format!("{prefix}{:016x}{:016x}", self.ids.next(), self.ids.next())
    }
}

/// Returns the value, or the bound that it exceeds.
fn within<T: PartialOrd>(value: T, min: Option<T>, max: Option<T>) -> T {
    let value = match min {
        Some(min) if value < min => min,
        _ => value,
    };
    match max {
        Some(max) if value > max => max,
        _ => value,
    }
}

#[cfg(test)]
mod tests;
