//! The shape a JSON value is meant for, by its kind and its tag. Bounds are checked elsewhere.

use serde_json::Value;

use crate::model::{Shape, Variant};

/// The field that marks an object as a file placeholder, as a form's reader creates it. No JSON of
/// the API contains it.
pub const FILE_FIELD: &str = "\u{0}file";

impl<'t> Shape<'t> {
    /// Returns whether it accepts values of this JSON kind. The contents of lists and objects are
    /// not checked.
    pub fn takes(&self, value: &Value) -> bool {
        match self {
            Self::Null => value.is_null(),
            Self::Flag => value.is_boolean(),
            Self::Text { .. } | Self::Choice { .. } => value.is_string(),
            Self::Integer { .. } => {
                value.is_number() && value.as_f64().is_some_and(|number| number.fract() == 0.0)
            }
            Self::Number { .. } => value.is_number(),
            Self::Const(text) => std::mem::discriminant(&constant(text)) == std::mem::discriminant(value),
            Self::List { .. } => value.is_array(),
            Self::Object(_) | Self::Map { .. } => value.is_object() && !is_file(value),
            Self::Union { variants, .. } => variants.iter().any(|variant| variant.shape.takes(value)),
            Self::Nullable(inner) => value.is_null() || inner.takes(value),
            Self::File => value.is_string() || is_file(value),
            Self::Ref(named) => named.shape().takes(value),
            Self::Any => true,
        }
    }

    /// The same, but the items of lists are checked too.
    pub fn takes_items(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::List { of, .. }, Value::Array(items)) => items.iter().all(|item| of.takes_items(item)),
            (Self::Union { variants, .. }, _) => {
                variants.iter().any(|variant| variant.shape.takes_items(value))
            }
            (Self::Nullable(inner), _) => value.is_null() || inner.takes_items(value),
            (Self::Ref(named), _) => named.shape().takes_items(value),
            _ => self.takes(value),
        }
    }
}

/// Returns the value of a constant's or a default's JSON text.
pub fn constant(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or(Value::Null)
}

fn is_file(value: &Value) -> bool {
    value.as_object().is_some_and(|fields| fields.contains_key(FILE_FIELD))
}

/// Why a value is of no variant of a union.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongTag<'v> {
    /// It has no tag, or one that is not a string.
    Missing,
    /// No variant has its tag.
    Unknown(&'v str),
}

/// Returns the variants of a union that a value may be meant for: those with its tag, else those of
/// its JSON kind.
///
/// # Errors
/// Fails if it has no tag although all variants of its kind require one, or if no variant has its
/// tag.
pub fn variants_meant<'s, 't, 'v>(
    value: &'v Value,
    tag: Option<&str>,
    variants: &'s [Variant<'t>],
) -> Result<Vec<&'s Variant<'t>>, WrongTag<'v>> {
    let by_kind = || variants.iter().filter(|variant| variant.shape.takes(value));
    let (Some(tag), Value::Object(fields)) = (tag, value) else { return Ok(by_kind().collect()) };
    let Some(Value::String(name)) = fields.get(tag) else {
        let requires = |variant: &&Variant<'t>| {
            let field = variant.shape.record().and_then(|record| record.field(tag));
            field.is_some_and(|field| field.required)
        };
        let rest: Vec<_> = by_kind().filter(|variant| !requires(variant)).collect();
        return if rest.is_empty() { Err(WrongTag::Missing) } else { Ok(rest) };
    };
    let tagged: Vec<_> = by_kind().filter(|variant| variant.tags.contains(&name.as_str())).collect();
    if !tagged.is_empty() {
        return Ok(tagged);
    }
    let rest: Vec<_> = by_kind().filter(|variant| variant.tags.is_empty()).collect();
    if rest.is_empty() { Err(WrongTag::Unknown(name)) } else { Ok(rest) }
}
