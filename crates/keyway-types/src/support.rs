//! The behavior of every type of this crate, written once; the families are data passed to these
//! macros.
//!
//! - [`extra`]: unknown fields, and how known ones arrived (null, absent).
//! - [`wire`], [`leaf`], [`scalar`], [`number`], [`container`]: how one value is deserialized and
//!   serialized.
//! - [`members`], [`presence`], [`field_order`], [`writer`]: how an object is deserialized and
//!   serialized; [`object`] is the macro on top.
//! - [`names`]: the names of fields and tags.
//! - [`open_enum`]: strings with known values.
//! - [`buffered`], [`constant`]: what a union has read up to its tag; fields with one possible
//!   value.
//! - [`raw`], [`json`], [`json_wire`], [`from_value`], [`hoist`]: JSON kept as text: untyped
//!   values, and values that must be read before their type is known.
//! - [`decode`], [`lenient`], [`misfit`]: deserializing a value with fields that do not fit;
//!   [`ahead_fields`] reads such a field, [`convert`] and [`date`] make a scalar of it.
//! - [`kinds`], [`tagged_union`], [`kind_union`], [`choice_union`]: one of several
//!   shapes; [`event_types`] returns an event's type, [`sequence_numbers`] its position.
//! - [`into_param`]: what setters take; [`data_url`]: files in messages.

pub(crate) mod accumulate;
pub(crate) mod ahead_fields;
pub(crate) mod buffered;
pub(crate) mod choice_union;
pub(crate) mod constant;
pub(crate) mod container;
pub(crate) mod convert;
pub(crate) mod data_url;
pub(crate) mod date;
pub(crate) mod decode;
pub(crate) mod extra;
pub(crate) mod field_order;
pub(crate) mod from_value;
#[cfg(any(feature = "chat", feature = "responses"))]
pub(crate) mod half_pair;
pub(crate) mod hoist;
pub(crate) mod into_param;
pub(crate) mod json;
pub(crate) mod kinds;
pub(crate) mod leaf;
pub(crate) mod lenient;
pub(crate) mod list;
pub(crate) mod members;
pub(crate) mod mend;
pub(crate) mod message;
pub(crate) mod misfit;
pub(crate) mod names;
pub(crate) mod nullable;
pub(crate) mod number;
pub(crate) mod presence;
pub(crate) mod raw;
pub(crate) mod scalar;
pub(crate) mod wire;
pub(crate) mod writer;

mod event_types;
mod json_wire;
mod kind_union;
mod object;
mod open_enum;
mod sequence_numbers;
mod tagged_union;

pub(crate) use choice_union::choice_union;
pub(crate) use event_types::event_types;
pub(crate) use kind_union::kind_union;
pub(crate) use object::{object, params};
pub(crate) use open_enum::open_enum;
pub(crate) use sequence_numbers::sequence_numbers;
pub(crate) use tagged_union::tagged_union;

#[cfg(test)]
pub(crate) mod mutate;
#[cfg(test)]
mod tests;
