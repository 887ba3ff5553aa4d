//! The operations of the API, as data: what the SDK, the program and the emulator are driven by.
//!
//! The rows are those of `api/operations.toml`, in its order. `cargo xtask codegen` writes them.

pub mod raw;
mod rows;

pub use rows::*;

/// One operation: a verb on a path, and what travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The name by which the official SDKs call it, such as `chat.completions.create`.
    pub id: &'static str,
    /// The HTTP method.
    pub verb: Verb,
    /// The path below the base URL, with parameters in braces, such as `/models/{model}`.
    pub path: &'static str,
    /// The path's parameters, in order.
    pub path_params: &'static [&'static str],
    /// Which kind of key it needs (K11).
    pub key: KeyNeeded,
    /// What the request's body is.
    pub body: BodyKind,
    /// The content types of a form's parts that are no text (H8), by the part's name.
    pub part_types: &'static [(&'static str, &'static str)],
    /// The parameters that travel in the query although there is a body. Without a body all of them do (H6).
    pub query_params: &'static [&'static str],
    /// The parameters that travel in a header: the parameter's name and the header's. A list is joined by commas.
    pub header_params: &'static [(&'static str, &'static str)],
    /// What each of its requests has in its query.
    pub fixed_query: &'static [(&'static str, &'static str)],
    /// Headers that each of its requests has, with lower-case names.
    pub headers: &'static [(&'static str, &'static str)],
    /// What the reply is.
    pub reply: ReplyKind,
    /// How it pages (L1, L2).
    pub paging: Paging,
    /// How the reply is made a stream of events; `None` when it cannot be.
    pub stream: Option<Streaming>,
    /// Whether the official SDKs advise against it.
    pub deprecated: bool,
    /// The address of its reference page, or of its group's page.
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

/// A kind of key. Neither stands in for the other (K11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyNeeded {
    /// A key of a project or user.
    ApiKey,
    /// A key of the administration API.
    AdminKey,
}

/// A kind of request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyKind {
    /// None.
    None,
    /// A JSON object.
    Json,
    /// A form with files (H8).
    Multipart,
    /// A form where files travel, else a JSON object.
    JsonOrMultipart,
}

/// A kind of reply. A success of another kind is an error (H10).
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
    /// A JSON object, or text where the request asks for a format that is not JSON.
    JsonOrText,
    /// Nothing.
    Empty,
}

/// How a list goes on: what the next page is asked for with, as `after` (L1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Paging {
    /// It is no list.
    None,
    /// Nothing: it comes whole.
    Single,
    /// The id of the page's last item.
    LastItem,
    /// The page's `last_id`.
    LastId,
    /// The page's `next`.
    Next,
}

impl Paging {
    /// Whether a page can be followed by another.
    pub const fn goes_on(self) -> bool {
        matches!(self, Self::LastItem | Self::LastId | Self::Next)
    }
}

/// How a reply is made a stream of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Streaming {
    /// Where the switch travels.
    pub place: SwitchPlace,
    /// The name of the switch, such as `stream`.
    pub name: &'static str,
    /// Its value as JSON, such as `true`.
    pub value: &'static str,
    /// Whether an event is wrapped together with its name, as `{"event": …, "data": …}`.
    pub envelope: bool,
}

/// A place of the switch that makes a reply a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SwitchPlace {
    /// A member of the body.
    Body,
    /// A parameter of the query.
    Query,
    /// Nowhere: the reply is always a stream.
    Always,
}

/// What most operations have in common.
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

/// How most streams are asked for.
const STREAM: Streaming =
    Streaming { place: SwitchPlace::Body, name: "stream", value: "true", envelope: false };

/// Finds an operation by its [`id`](Operation::id).
pub fn find(id: &str) -> Option<&'static Operation> {
    let place = OPERATIONS.binary_search_by(|operation| operation.id.cmp(id)).ok()?;
    OPERATIONS.get(place).copied()
}

#[cfg(test)]
mod tests;
