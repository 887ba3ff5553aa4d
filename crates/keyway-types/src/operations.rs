//! The operations of the API, as data: what the SDK, the program and the emulator are driven by.
//!
//! The rows are those of `api/operations.toml`, in its order.

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
    /// What the reply is.
    pub reply: ReplyKind,
    /// How it pages (L1, L2).
    pub paging: Paging,
    /// Whether the reply can be streamed.
    pub streams: bool,
    /// The address of its reference page.
    pub reference: &'static str,
    /// Headers that each of its requests has.
    pub headers: &'static [(&'static str, &'static str)],
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
    /// Nothing.
    Empty,
}

/// How a list goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Paging {
    /// It is no list.
    None,
    /// It comes whole.
    Single,
    /// The next page is asked for with the last item's id as `after`.
    Cursor,
}

/// What most operations have in common.
const JSON: Operation = Operation {
    id: "",
    verb: Verb::Get,
    path: "",
    path_params: &[],
    key: KeyNeeded::ApiKey,
    body: BodyKind::None,
    reply: ReplyKind::Json,
    paging: Paging::None,
    streams: false,
    reference: "",
    headers: &[],
};

/// Declares the operations and their list.
macro_rules! operations {
    ($($name:ident = { id: $id:literal, $($field:ident: $value:expr),* $(,)? };)*) => {
        $(
            #[doc = concat!("`", $id, "`")]
            pub static $name: Operation = Operation { id: $id, $($field: $value,)* ..JSON };
        )*

        /// All operations, sorted by [`id`](Operation::id).
        pub static OPERATIONS: &[Operation] = &[$(Operation { id: $id, $($field: $value,)* ..JSON }),*];
    };
}

operations! {
    CHAT_COMPLETIONS_CREATE = {
        id: "chat.completions.create",
        verb: Verb::Post,
        path: "/chat/completions",
        body: BodyKind::Json,
        streams: true,
        reference: "https://platform.openai.com/docs/api-reference/chat/create",
    };
    EMBEDDINGS_CREATE = {
        id: "embeddings.create",
        verb: Verb::Post,
        path: "/embeddings",
        body: BodyKind::Json,
        reference: "https://platform.openai.com/docs/api-reference/embeddings/create",
    };
    MODELS_LIST = {
        id: "models.list",
        path: "/models",
        reply: ReplyKind::Page,
        paging: Paging::Single,
        reference: "https://platform.openai.com/docs/api-reference/models/list",
    };
    MODELS_RETRIEVE = {
        id: "models.retrieve",
        path: "/models/{model}",
        path_params: &["model"],
        reference: "https://platform.openai.com/docs/api-reference/models/retrieve",
    };
}

/// Finds an operation by its [`id`](Operation::id).
pub fn find(id: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.id == id)
}

#[cfg(test)]
mod tests;
