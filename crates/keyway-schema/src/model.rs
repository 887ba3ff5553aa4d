//! What the table says, as values. The crate's root has the same types for the embedded table, without their lifetime.

use std::fmt;
use std::sync::OnceLock;

use crate::table::{Block, Table};

/// What a JSON value may be.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Shape<'t> {
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
        /// A regular expression (ECMA-262) that matches somewhere in the string.
        pattern: Option<&'t str>,
        /// Its format by the document's name, such as `uri` or `date`.
        format: Option<&'t str>,
    },
    /// An integer.
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
        /// A bound that the value must exceed.
        above: Option<f64>,
    },
    /// One value, as JSON text.
    Const(&'t str),
    /// One of some strings.
    Choice {
        /// The strings.
        values: Vec<&'t str>,
        /// Whether the document allows any other string too.
        open: bool,
    },
    /// A list.
    List {
        /// The shape of each item.
        of: Box<Shape<'t>>,
        /// The least number of items.
        min: Option<u64>,
        /// The greatest number of items.
        max: Option<u64>,
    },
    /// An object with free names.
    Map {
        /// The shape of each value.
        of: Box<Shape<'t>>,
        /// The greatest number of fields.
        max: Option<u64>,
        /// The greatest length of a name, in characters.
        name_max: Option<u64>,
    },
    /// An object with known fields.
    Object(Record<'t>),
    /// One of several shapes.
    Union {
        /// The field that tells objects apart, if one does.
        tag: Option<&'t str>,
        /// The shapes.
        variants: Vec<Variant<'t>>,
    },
    /// A shape, or `null`.
    Nullable(Box<Shape<'t>>),
    /// The content of a file, in a form.
    File,
    /// A shape with a name, which may contain itself.
    Ref(&'t Named<'t>),
}

/// A shape with a name, read when it is first asked for.
pub struct Named<'t> {
    /// The name.
    pub name: &'t str,
    pub(crate) table: &'t Table<'t>,
    pub(crate) block: Block<'t>,
    pub(crate) shape: OnceLock<Shape<'t>>,
}

impl<'t> Named<'t> {
    /// The shape; what the table says of it is read by the first call.
    pub fn shape(&self) -> &Shape<'t> {
        self.shape.get_or_init(|| crate::grammar::definition(self.block, self.table, &mut Vec::new()))
    }
}

impl fmt::Debug for Named<'_> {
    /// The name alone: a shape may contain itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Named").field(&self.name).finish()
    }
}

/// One of the shapes of a union.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Variant<'t> {
    /// A name for the variant, unique in its union.
    pub label: &'t str,
    /// The values of the union's tag that this variant has.
    pub tags: Vec<&'t str>,
    /// The shape.
    pub shape: Shape<'t>,
}

/// An object's fields.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Record<'t> {
    /// The fields, in the document's order.
    pub fields: Vec<Field<'t>>,
    /// Whether other fields are allowed.
    pub open: bool,
    /// Sets of fields. If there are any, an object has all fields of at least one set.
    pub any_of_required: Vec<Vec<&'t str>>,
}

/// One field of an object, or one parameter of an operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Field<'t> {
    /// Its name in JSON, or in the path, query or form.
    pub name: &'t str,
    /// The shape of its value.
    pub shape: Shape<'t>,
    /// Whether it is required.
    pub required: bool,
    /// The value that the API uses if the field is absent, as JSON text.
    pub default: Option<&'t str>,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// What a number counts, such as `seconds since 1970`.
    pub unit: Option<&'t str>,
}

/// What one operation takes and returns.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OperationSchema<'t> {
    /// The operation's ID, such as `chat.completions.create`.
    pub id: &'t str,
    /// How the operation travels, such as `("request", "POST /chat/completions")`. The [grammar](crate::grammar) lists
    /// the words.
    pub facts: Vec<(&'t str, &'t str)>,
    /// The parameters in the path, in order.
    pub path: Vec<Field<'t>>,
    /// The parameters in the query.
    pub query: Vec<Field<'t>>,
    /// The parameters in headers, by their parameter names; the fact `header_name` has the header's.
    pub header: Vec<Field<'t>>,
    /// The request's body.
    pub body: Option<Shape<'t>>,
    /// The reply, if it is JSON. For a page, the whole envelope.
    pub reply: Option<Shape<'t>>,
    /// The data of one event of the stream.
    pub event: Option<Shape<'t>>,
}

impl<'t> OperationSchema<'t> {
    /// The values of a fact, in order.
    pub fn facts(&self, word: &str) -> impl Iterator<Item = &'t str> {
        self.facts.iter().filter(move |(known, _)| *known == word).map(|(_, value)| *value)
    }
}

/// What one webhook posts.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WebhookSchema<'t> {
    /// The event's name in the document.
    pub id: &'t str,
    /// The body.
    pub body: Shape<'t>,
}
