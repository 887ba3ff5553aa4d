//! Requests by method and path, for operations without a row in the table: new ones, and other
//! servers' own.

use super::{BodyKind, COMMON, KeyNeeded, Operation, Paging, STREAM, Verb};

/// For such a request, the most common form is assumed.
const RAW: Operation = Operation { paging: Paging::LastItem, stream: Some(STREAM), ..COMMON };

macro_rules! raw {
    ($($name:ident $admin:ident $id:literal $verb:ident $body:ident;)*) => {$(
        #[doc = concat!("A `", $id, "` request with the API key.")]
        pub static $name: Operation =
            Operation { id: $id, verb: Verb::$verb, body: BodyKind::$body, ..RAW };
        #[doc = concat!("A `", $id, "` request with the admin key (K11).")]
        pub static $admin: Operation =
            Operation { key: KeyNeeded::AdminKey, ..$name };
    )*};
}

raw! {
    GET ADMIN_GET "GET" Get None;
    POST ADMIN_POST "POST" Post Json;
    PUT ADMIN_PUT "PUT" Put Json;
    PATCH ADMIN_PATCH "PATCH" Patch Json;
    DELETE ADMIN_DELETE "DELETE" Delete Json;
}

/// Returns the operation for a method on a path. Paths below `/organization` and `/projects` belong
/// to the administration API, which has its own key.
pub fn of(verb: Verb, path: &str) -> &'static Operation {
    let first = path.trim_start_matches('/').split(['/', '?']).next();
    let admin = matches!(first, Some("organization" | "projects"));
    match (verb, admin) {
        (Verb::Post, false) => &POST,
        (Verb::Post, true) => &ADMIN_POST,
        (Verb::Put, false) => &PUT,
        (Verb::Put, true) => &ADMIN_PUT,
        (Verb::Patch, false) => &PATCH,
        (Verb::Patch, true) => &ADMIN_PATCH,
        (Verb::Delete, false) => &DELETE,
        (Verb::Delete, true) => &ADMIN_DELETE,
        (Verb::Get, false) => &GET,
        (Verb::Get, true) => &ADMIN_GET,
    }
}
