//! The generator's model of the API: named types and operations.

use std::collections::BTreeMap;

use super::json::Json;

/// The whole model.
#[derive(Clone, Debug, Default)]
pub(crate) struct Model {
    /// The types by their name in Rust.
    pub(crate) types: BTreeMap<String, Named>,
    /// The operations, sorted by id.
    pub(crate) operations: Vec<Operation>,
    /// The webhooks: name and body.
    pub(crate) webhooks: Vec<(String, Type)>,
    /// The WebSockets, sorted by id.
    pub(crate) sockets: Vec<Socket>,
}

/// A WebSocket: where it is, and the events of both directions.
#[derive(Clone, Debug)]
pub(crate) struct Socket {
    pub(crate) id: String,
    pub(crate) path: String,
    pub(crate) query: Vec<Field>,
    /// What the client sends, if the document says it.
    pub(crate) client: Option<Type>,
    /// What the server sends.
    pub(crate) server: Option<Type>,
}

impl Socket {
    /// The types of its events, those of the client first.
    pub(crate) fn events(&self) -> impl Iterator<Item = &Type> {
        self.client.iter().chain(&self.server)
    }
}

/// A type with a name.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) def: Def,
    /// Its position in the document: `CreateEmbeddingRequest`, `CreateEmbeddingRequest.input`.
    pub(crate) location: String,
    /// Its reference page: group and path.
    pub(crate) page: Option<(String, String)>,
}

/// The definition of a named type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Def {
    Object(Object),
    /// A string with some known values.
    Enum {
        values: Vec<String>,
        open: bool,
    },
    Union(Union),
    /// Another name for a type.
    Alias(Type),
}

/// An object with known fields.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Object {
    pub(crate) fields: Vec<Field>,
    /// Whether the document forbids other fields.
    pub(crate) closed: bool,
    pub(crate) any_required: Vec<Vec<String>>,
}

/// A field.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    /// Its name in JSON.
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
}

/// One of several shapes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Union {
    /// The field that distinguishes objects.
    pub(crate) tag: Option<String>,
    pub(crate) variants: Vec<Variant>,
}

/// One shape of a union.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Variant {
    pub(crate) label: String,
    /// The tag's values.
    pub(crate) tags: Vec<String>,
    pub(crate) ty: Type,
}

/// A type as used in one place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Type {
    pub(crate) shape: Shape,
    pub(crate) nullable: bool,
    pub(crate) default: Option<Json>,
    pub(crate) deprecated: bool,
    /// What a number counts.
    pub(crate) unit: Option<&'static str>,
}

/// The JSON shape of a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    Any,
    /// An object without a description.
    AnyObject,
    Flag,
    Text {
        min: Option<u64>,
        max: Option<u64>,
        pattern: Option<String>,
        format: Option<String>,
    },
    Integer {
        min: Option<f64>,
        max: Option<f64>,
    },
    Number {
        min: Option<f64>,
        max: Option<f64>,
        above: Option<f64>,
    },
    Const(Json),
    List {
        of: Box<Type>,
        min: Option<u64>,
        max: Option<u64>,
    },
    Map {
        of: Box<Type>,
        max: Option<u64>,
        name_max: Option<u64>,
    },
    File,
    Ref(String),
}

impl From<Shape> for Type {
    fn from(shape: Shape) -> Self {
        Self { shape, nullable: false, default: None, deprecated: false, unit: None }
    }
}

/// An operation of the table with its part of the document.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) path: Vec<Field>,
    pub(crate) query: Vec<Field>,
    pub(crate) header: Vec<Field>,
    /// The type of all parameters except those in the path.
    pub(crate) params: Option<String>,
    pub(crate) body: Option<Type>,
    /// The reply, if it is JSON. For a page, the whole envelope.
    pub(crate) reply: Option<Type>,
    /// The table's type for the reply, or for a page's items.
    pub(crate) response: Option<String>,
    pub(crate) page: bool,
    pub(crate) event: Option<Type>,
    /// The parameter that switches the reply to streaming.
    pub(crate) switch: Option<String>,
}

impl Operation {
    /// Returns the family: the first word of the ID.
    pub(crate) fn family(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }
}
