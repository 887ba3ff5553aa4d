//! The operations of the API as data, on which the SDK, the program and the emulator are built.
//!
//! The rows are those of `api/operations.toml`, in its order. `cargo xtask codegen` generates them.

pub mod raw;
mod rows;

pub use rows::*;

/// One operation: an HTTP method, a path, and the form of its request and reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The operation's name in the official SDKs, such as `chat.completions.create`.
    pub id: &'static str,
    /// The HTTP method.
    pub verb: Verb,
    /// The path below the base URL, with parameters in braces, such as `/models/{model}`.
    pub path: &'static str,
    /// The path parameters, in order.
    pub path_params: &'static [&'static str],
    /// The kind of key it needs.
    pub key: KeyNeeded,
    /// The kind of request body.
    pub body: BodyKind,
    /// The content types of form parts that are not text, by part name.
    pub part_types: &'static [(&'static str, &'static str)],
    /// The query parameters of an operation with a body. Without a body, all parameters are in the
    /// query.
    pub query_params: &'static [&'static str],
    /// The parameters sent in a header: the parameter's name and the header's. A list is joined
    /// with commas.
    pub header_params: &'static [(&'static str, &'static str)],
    /// Query parameters that every request has.
    pub fixed_query: &'static [(&'static str, &'static str)],
    /// Headers that every request has, with lowercase names.
    pub headers: &'static [(&'static str, &'static str)],
    /// The kind of reply.
    pub reply: ReplyKind,
    /// How the list is paged.
    pub paging: Paging,
    /// How to request a stream of events; `None` if the operation has none.
    pub stream: Option<Streaming>,
    /// Whether the official SDKs advise against it.
    pub deprecated: bool,
    /// The URL of its reference page, or of its group's page.
    pub reference: Option<&'static str>,
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verb {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Verb {
    /// Returns the method as it is sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// A kind of key. One never substitutes for the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyNeeded {
    /// A project or user key.
    ApiKey,
    /// A key for the administration API.
    AdminKey,
}

/// A kind of request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyKind {
    /// No body.
    None,
    /// A JSON object.
    Json,
    /// A form with files.
    Multipart,
    /// A form if there are files, else a JSON object.
    JsonOrMultipart,
}

/// A kind of reply. A success of another kind is an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplyKind {
    /// A JSON object.
    Json,
    /// A list in its envelope, [`ListPage`](crate::ListPage).
    Page,
    /// Bytes.
    Binary,
    /// Text.
    Text,
    /// A JSON object, or text if the request asks for a format that is not JSON.
    JsonOrText,
    /// An empty body.
    Empty,
}

/// How a list continues: the cursor of the next page (L1), and the parameter it travels in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Paging {
    /// Not a list.
    None,
    /// The list is a single page.
    Single,
    /// The `id` of the page's last item.
    LastItem,
    /// The page's `last_id`.
    LastId,
    /// The page's `next`.
    Next,
    /// The page's `next`, a token that travels as `page`.
    Token,
}

impl Paging {
    /// Returns whether a page may be followed by another.
    pub const fn goes_on(self) -> bool {
        self.cursor_param().is_some()
    }

    /// Returns the query parameter that names the next page: `page` for tokens, else `after`. `None` if no page follows.
    pub const fn cursor_param(self) -> Option<&'static str> {
        match self {
            Self::LastItem | Self::LastId | Self::Next => Some("after"),
            Self::Token => Some("page"),
            Self::None | Self::Single => None,
        }
    }
}

/// How to request a reply as a stream of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Streaming {
    /// Where the switch is sent.
    pub place: SwitchPlace,
    /// The name of the switch, such as `stream`.
    pub name: &'static str,
    /// Its value as JSON, such as `true`.
    pub value: &'static str,
    /// Whether an event is wrapped with its name, as `{"event": …, "data": …}`.
    pub envelope: bool,
}

/// Where the switch for streaming is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SwitchPlace {
    /// A field of the body.
    Body,
    /// A parameter of the query.
    Query,
    /// Nowhere: the reply is always a stream.
    Always,
}

/// The most common values.
const COMMON: Operation = Operation {
    id: "",
    verb: Verb::Get,
    path: "",
    path_params: &[],
    key: KeyNeeded::ApiKey,
    body: BodyKind::None,
    part_types: &[],
    query_params: &[],
    header_params: &[],
    fixed_query: &[],
    headers: &[],
    reply: ReplyKind::Json,
    paging: Paging::None,
    stream: None,
    deprecated: false,
    reference: None,
};

/// The most common way to request a stream.
const STREAM: Streaming =
    Streaming { place: SwitchPlace::Body, name: "stream", value: "true", envelope: false };

/// Finds an operation by its [`id`](Operation::id).
pub fn find(id: &str) -> Option<&'static Operation> {
    let place = OPERATIONS.binary_search_by(|operation| operation.id.cmp(id)).ok()?;
    OPERATIONS.get(place).copied()
}

#[cfg(test)]
mod tests;
