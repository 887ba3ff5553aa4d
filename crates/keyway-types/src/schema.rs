//! What the API's document says of each operation's parameters, body, reply and events, as data.
//!
//! The types of this crate are lenient (D1); this is the strict side, for whoever checks requests, makes replies
//! up, or tells a person what an operation takes. It is made by `cargo xtask codegen`, knows nothing of the types,
//! and is there for all families whichever of their features are on.
//!
//! ```
//! use keyway_types::schema::{self, Shape};
//!
//! let operation = schema::find("embeddings.create").unwrap();
//! let body = operation.body.unwrap().resolve();
//! let Shape::Object(body) = body else { panic!("{body:?}") };
//! let dimensions = body.field("dimensions").unwrap();
//! assert!(!dimensions.required);
//! assert!(matches!(dimensions.shape, Shape::Integer { min: Some(1), max: None }));
//! ```

mod families;
mod operations;

use families::*;

pub use operations::{OPERATIONS, WEBHOOKS};

#[cfg(all(test, feature = "full"))]
mod codecs;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

/// What a JSON value may be.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Shape {
    /// Any JSON.
    Any,
    /// `null` alone.
    Null,
    /// `true` or `false`.
    Flag,
    /// A string.
    Text {
        /// The least number of characters.
        min: Option<u64>,
        /// The greatest number of characters.
        max: Option<u64>,
        /// A regular expression (ECMA-262) that matches somewhere in it.
        pattern: Option<&'static str>,
        /// Its format by the document's name, such as `uri` or `date`.
        format: Option<&'static str>,
    },
    /// A whole number.
    Integer {
        /// The least value.
        min: Option<i64>,
        /// The greatest value.
        max: Option<i64>,
    },
    /// A number.
    Number {
        /// The least value.
        min: Option<f64>,
        /// The greatest value.
        max: Option<f64>,
        /// A bound that the value must be greater than.
        above: Option<f64>,
    },
    /// One value, as JSON text.
    Const(&'static str),
    /// One of some strings.
    Choice {
        /// The strings.
        values: &'static [&'static str],
        /// Whether the document allows any other string too.
        open: bool,
    },
    /// A list.
    List {
        /// What each item is.
        of: &'static Shape,
        /// The least number of items.
        min: Option<u64>,
        /// The greatest number of items.
        max: Option<u64>,
    },
    /// An object whose members are named freely.
    Map {
        /// What each member's value is.
        of: &'static Shape,
        /// The greatest number of members.
        max: Option<u64>,
        /// The greatest length of a member's name in characters.
        name_max: Option<u64>,
    },
    /// An object with known members.
    Object(&'static Record),
    /// One of several shapes.
    Union {
        /// The member by which objects are told apart, if one does it.
        tag: Option<&'static str>,
        /// The shapes.
        variants: &'static [Variant],
    },
    /// A shape, or `null`.
    Nullable(&'static Shape),
    /// The content of a file, in a form.
    File,
    /// A shape with a name of its own, which may contain itself.
    Ref(&'static Named),
}

/// A shape with the name of the Rust type that reads it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Named {
    /// The type's name, without its module.
    pub name: &'static str,
    /// The shape.
    pub shape: Shape,
}

/// One of the shapes of a union.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Variant {
    /// The name of the Rust type's variant.
    pub label: &'static str,
    /// The values of the union's tag that this variant has.
    pub tags: &'static [&'static str],
    /// The shape.
    pub shape: Shape,
}

/// An object's members.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Record {
    /// The members, in the document's order.
    pub fields: &'static [Field],
    /// Whether other members are allowed.
    pub open: bool,
    /// Sets of members of which at least one must be there whole; empty if there is no such rule.
    pub any_of_required: &'static [&'static [&'static str]],
}

/// One member of an object, or one parameter of an operation.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// Its name in JSON, or in the path, query or form.
    pub name: &'static str,
    /// What its value is.
    pub shape: Shape,
    /// Whether it must be there.
    pub required: bool,
    /// The value the API takes when it is absent, as JSON text.
    pub default: Option<&'static str>,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// What a number counts, such as `seconds since 1970`.
    pub unit: Option<&'static str>,
}

/// What one operation takes and gives.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct OperationSchema {
    /// The operation's [`id`](crate::Operation::id).
    pub id: &'static str,
    /// The parameters in the path, in order.
    pub path: &'static [Field],
    /// The parameters in the query.
    pub query: &'static [Field],
    /// The parameters in headers; their names are those of the [`Operation`](crate::Operation)'s params.
    pub header: &'static [Field],
    /// The request's body.
    pub body: Option<&'static Shape>,
    /// The reply, if it is JSON. Of a page: the whole envelope.
    pub reply: Option<&'static Shape>,
    /// One event of the stream, as its `data` is.
    pub event: Option<&'static Shape>,
}

/// A webhook's event.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct WebhookSchema {
    /// The event's name in the document.
    pub id: &'static str,
    /// The body that is posted.
    pub body: &'static Shape,
}

/// What most fields have in common; the generated files say the rest.
const A_FIELD: Field =
    Field { name: "", shape: Shape::Any, required: false, default: None, deprecated: false, unit: None };
const A_RECORD: Record = Record { fields: &[], open: true, any_of_required: &[] };
const AN_OPERATION: OperationSchema =
    OperationSchema { id: "", path: &[], query: &[], header: &[], body: None, reply: None, event: None };
const A_TEXT: Shape = Shape::Text { min: None, max: None, pattern: None, format: None };
const AN_INTEGER: Shape = Shape::Integer { min: None, max: None };
const A_NUMBER: Shape = Shape::Number { min: None, max: None, above: None };
/// An object of which nothing is known.
const AN_OBJECT: Shape = Shape::Map { of: &Shape::Any, max: None, name_max: None };

impl Shape {
    /// Follows names until the shape itself.
    pub fn resolve(&self) -> &Shape {
        match self {
            Self::Ref(named) => named.shape.resolve(),
            other => other,
        }
    }
}

impl Record {
    /// Returns the member called `name`.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// Finds an operation's schema by the operation's [`id`](crate::Operation::id).
pub fn find(id: &str) -> Option<&'static OperationSchema> {
    let index = OPERATIONS.binary_search_by_key(&id, |operation| operation.id).ok()?;
    OPERATIONS.get(index).copied()
}
