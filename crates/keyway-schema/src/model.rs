//! The table's contents, as values. The crate's root has the same types for the embedded table,
//! without their lifetime.

use std::fmt;
use std::sync::OnceLock;

use crate::table::{Block, Table};

/// The shape of a JSON value.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Shape<'t> {
    /// Any JSON value.
    Any,
    /// Only `null`.
    Null,
    /// `true` or `false`.
    Flag,
    /// A string.
    Text {
        /// The minimum number of characters.
        min: Option<u64>,
        /// The maximum number of characters.
        max: Option<u64>,
        /// A regular expression (ECMA-262) that matches somewhere in the string.
        pattern: Option<&'t str>,
        /// The document's name for its format, such as `uri` or `date`.
        format: Option<&'t str>,
    },
    /// An integer.
    Integer {
        /// The minimum.
        min: Option<i64>,
        /// The maximum.
        max: Option<i64>,
    },
    /// A number.
    Number {
        /// The minimum.
        min: Option<f64>,
        /// The maximum.
        max: Option<f64>,
        /// A bound that the value must exceed.
        above: Option<f64>,
    },
    /// One value, as JSON text.
    Const(&'t str),
    /// One of some strings.
    Choice {
        /// The allowed strings.
        values: Vec<&'t str>,
        /// Whether the document allows any other string too.
        open: bool,
    },
    /// A list.
    List {
        /// The shape of each item.
        of: Box<Shape<'t>>,
        /// The minimum number of items.
        min: Option<u64>,
        /// The maximum number of items.
        max: Option<u64>,
    },
    /// An object with arbitrary names.
    Map {
        /// The shape of each value.
        of: Box<Shape<'t>>,
        /// The maximum number of fields.
        max: Option<u64>,
        /// The maximum length of a name, in characters.
        name_max: Option<u64>,
    },
    /// An object with known fields.
    Object(Record<'t>),
    /// One of several shapes.
    Union {
        /// The field that distinguishes objects, if there is one.
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

/// A named shape, parsed when it is first needed.
pub struct Named<'t> {
    /// The name.
    pub name: &'t str,
    pub(crate) table: &'t Table<'t>,
    pub(crate) block: Block<'t>,
    pub(crate) shape: OnceLock<Shape<'t>>,
}

impl<'t> Named<'t> {
    /// Returns the shape, which the first call parses.
    pub fn shape(&self) -> &Shape<'t> {
        self.shape.get_or_init(|| crate::grammar::definition(self.block, self.table, &mut Vec::new()))
    }
}

impl fmt::Debug for Named<'_> {
    /// Writes only the name: a shape may contain itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Named").field(&self.name).finish()
    }
}

/// One of the shapes of a union.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Variant<'t> {
    /// The variant's label, unique in its union.
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
    /// The API's default, as JSON text.
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
    /// How the operation is sent, such as `("request", "POST /chat/completions")`. The
    /// [grammar](crate::grammar) lists the keywords.
    pub facts: Vec<(&'t str, &'t str)>,
    /// The parameters in the path, in order.
    pub path: Vec<Field<'t>>,
    /// The parameters in the query.
    pub query: Vec<Field<'t>>,
    /// The parameters in headers, by parameter name; the fact `header_name` has the header's name.
    pub header: Vec<Field<'t>>,
    /// The request's body.
    pub body: Option<Shape<'t>>,
    /// The reply, if it is JSON. For a page, this is the whole envelope.
    pub reply: Option<Shape<'t>>,
    /// The data of one event of the stream.
    pub event: Option<Shape<'t>>,
}

impl<'t> OperationSchema<'t> {
    /// Returns the values of a fact, in order.
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

/// One WebSocket, and the events of both directions.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SocketSchema<'t> {
    /// The socket's ID, such as `realtime.connect`.
    pub id: &'t str,
    /// The path below the base URL, with its parameters in braces.
    pub path: &'t str,
    /// The parameters in the query.
    pub query: Vec<Field<'t>>,
    /// An event that the client sends, if the document describes it.
    pub client: Option<Shape<'t>>,
    /// An event that the server sends, if the document describes it.
    pub server: Option<Shape<'t>>,
}
