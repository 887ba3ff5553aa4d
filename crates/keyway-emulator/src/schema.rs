//! Requests and replies as data: the generated tables, the request validator, and typed parsing of
//! text.

mod allowance;
mod check;
mod coerce;
mod limits;
mod rules;

pub(crate) use keyway_schema::{
    FILE_FIELD as FILE_MEMBER, Field, OperationSchema, Record, Shape, Variant, find,
};

pub(crate) use allowance::CODEX_METADATA;
#[cfg(test)]
pub(crate) use check::body as check_body;
pub(crate) use check::{Exactness, fields as check_fields, fits, request as check_request};
pub(crate) use coerce::{coerce, coerce_fields};
pub(crate) use rules::{chat_rules, embedding_rules};

#[cfg(test)]
mod tests;
