//! What each operation of the OpenAI API takes and returns, as data.
//!
//! The types of `keyway-types` are lenient. This crate is the strict counterpart, for programs that
//! check requests, generate replies, describe an operation to a person, or generate a binding for
//! another language. It is one text table, `table.txt`, which `cargo xtask codegen` generates from
//! the API's OpenAPI document, and its reader. The table has one line per field; the module
//! [`grammar`] describes it.
//!
//! The table's names are indexed on first use, and each type is parsed when it is first needed.
//!
//! ```
//! use keyway_schema::{Shape, find};
//!
//! let operation = find("embeddings.create").ok_or("unknown operation")?;
//! let body = operation.body.as_ref().and_then(Shape::record).ok_or("no body")?;
//! let dimensions = body.field("dimensions").ok_or("no such field")?;
//! assert!(!dimensions.required);
//! assert!(matches!(dimensions.shape, Shape::Integer { min: Some(1), max: None }));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]

mod allowance;
pub mod grammar;
mod kind;
mod misfits;
mod mistake;
pub mod model;
mod strict;
mod table;
mod walk;

pub use allowance::{is_item, may_lack};
pub use kind::{FILE_FIELD, WrongTag, constant, variants_meant};
pub use mistake::{Mistake, MistakeReason};
pub use strict::Fault;
pub use table::Table;

/// A shape of the API's table.
pub type Shape = model::Shape<'static>;
/// A shape of the API's table with its name.
pub type Named = model::Named<'static>;
/// A variant of one of the table's unions.
pub type Variant = model::Variant<'static>;
/// The fields of one of the table's objects.
pub type Record = model::Record<'static>;
/// A field of one of the table's objects, or a parameter.
pub type Field = model::Field<'static>;
/// What one of the API's operations takes and returns.
pub type OperationSchema = model::OperationSchema<'static>;
/// What travels over one of the API's WebSockets.
pub type SocketSchema = model::SocketSchema<'static>;
/// What one of the API's webhooks posts.
pub type WebhookSchema = model::WebhookSchema<'static>;

static TABLE: Table<'static> = Table::new(include_str!("table.txt"));

/// Returns the API's table.
pub fn table() -> &'static Table<'static> {
    &TABLE
}

/// Finds an operation by its ID, such as `chat.completions.create`.
pub fn find(id: &str) -> Option<&'static OperationSchema> {
    TABLE.operation(id)
}

/// Returns all operations, sorted by ID.
pub fn operations() -> impl Iterator<Item = &'static OperationSchema> {
    TABLE.operations()
}

/// All WebSockets, sorted by ID.
pub fn sockets() -> impl Iterator<Item = &'static SocketSchema> {
    TABLE.sockets()
}

/// Returns all webhooks, sorted by ID.
pub fn webhooks() -> impl Iterator<Item = &'static WebhookSchema> {
    TABLE.webhooks()
}

#[cfg(test)]
mod tests;
