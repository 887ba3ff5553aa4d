//! What a key is for.

use std::fmt;

/// What a credential is used for. One kind never substitutes for another.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyKind {
    /// A key for all operations except those of the administration API.
    ApiKey,
    /// A key for the operations of the administration API.
    AdminKey,
    /// A short-lived token used in place of one of these.
    Token,
}

impl fmt::Display for KeyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ApiKey => "API key",
            Self::AdminKey => "admin key",
            Self::Token => "token",
        })
    }
}
