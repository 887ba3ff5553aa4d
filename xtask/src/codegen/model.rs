//! What the generator knows of the API once it has read the document: named types and operations.

use std::collections::BTreeMap;

use super::json::Json;

/// Everything.
#[derive(Debug, Default)]
pub(crate) struct Model {
    /// The types by their name in Rust.
    pub(crate) types: BTreeMap<String, Named>,
    /// The operations, sorted by id.
    pub(crate) operations: Vec<Operation>,
    /// The webhooks: name and body.
    pub(crate) webhooks: Vec<(String, Type)>,
}

/// A type with a name.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) def: Def,
    /// Where the document has it: `CreateEmbeddingRequest`, `CreateEmbeddingRequest.input`.
    pub(crate) location: String,
    /// Its page of the reference: group and path.
    pub(crate) page: Option<(String, String)>,
}

/// What a named type is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Def {
    Object(Object),
    /// A string of which some values are known.
    Enum {
        values: Vec<String>,
        open: bool,
    },
    Union(Union),
    /// Another name for a type.
    Alias(Type),
}

/// An object with known members.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Object {
    pub(crate) fields: Vec<Field>,
    /// Whether the document forbids other members.
    pub(crate) closed: bool,
    pub(crate) any_required: Vec<Vec<String>>,
}

/// A member.
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
    /// The member that objects are told apart by.
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

/// A type as it is used in one place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Type {
    pub(crate) shape: Shape,
    pub(crate) nullable: bool,
    pub(crate) default: Option<Json>,
    pub(crate) deprecated: bool,
    /// What a number counts.
    pub(crate) unit: Option<&'static str>,
}

/// What JSON a value is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    Any,
    /// An object of which nothing is known.
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

/// An operation of the table with what the document says of it.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) path: Vec<Field>,
    pub(crate) query: Vec<Field>,
    pub(crate) header: Vec<Field>,
    /// The type of all that a caller gives beside the path.
    pub(crate) params: Option<String>,
    pub(crate) body: Option<Type>,
    /// The reply, if it is JSON; of a page: the whole envelope.
    pub(crate) reply: Option<Type>,
    /// The type that the table gives for the reply, of a page for its items.
    pub(crate) response: Option<String>,
    pub(crate) page: bool,
    pub(crate) event: Option<Type>,
    /// The parameter that makes the reply a stream.
    pub(crate) switch: Option<String>,
}

impl Operation {
    /// The family: the first word of the id.
    pub(crate) fn family(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }
}
