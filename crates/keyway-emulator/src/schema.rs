//! What travels, as data: the generated tables, the validator of requests, and the reading of text by them.

mod check;
mod coerce;
mod rules;
mod shapes;

pub(crate) use keyway_types::schema::{Field, OperationSchema, Record, Shape, Variant, find};

pub(crate) use check::{body as check_body, fields as check_fields, fits};
pub(crate) use coerce::{coerce, coerce_fields};
pub(crate) use rules::{chat_rules, embedding_rules};
pub(crate) use shapes::{is_record, known_values, list_of, variant_for};

/// The member that stands for an uploaded file in a body that was read from a form; its value is the file's number.
pub(crate) const FILE_MEMBER: &str = "\u{0}file";

#[cfg(test)]
mod tests;
