//! The sources of a credential.

use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;

use crate::Member;

/// Where a credential was found or searched for. Every error about a key names it.
///
/// `Display` is a noun phrase for use inside a sentence, such as "the environment variable
/// OPENAI_API_KEY".
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// An argument passed to the client's builder, by its name (`api_key`).
    Argument(Cow<'static, str>),
    /// An environment variable, by its name.
    Environment(Cow<'static, str>),
    /// A file, by its display path: the home directory is shown as `~`.
    File(PathBuf),
    /// A variable in a `.env` file.
    Dotenv {
        /// The file's path as given.
        path: PathBuf,
        /// The variable's name.
        name: String,
    },
    /// A field of a JSON document in a file.
    Member {
        /// The file's display path.
        path: PathBuf,
        /// The field.
        member: Member,
    },
    /// Anything else, as a noun phrase that contains no secret.
    Custom(String),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Argument(name) => write!(f, "the `{name}` argument"),
            Self::Environment(name) => write!(f, "the environment variable {name}"),
            Self::File(path) => write!(f, "the file {}", path.display()),
            Self::Dotenv { path, name } => write!(f, "{name} in the file {}", path.display()),
            Self::Member { path, member } => write!(f, "{member} in the file {}", path.display()),
            Self::Custom(text) => f.write_str(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn k10_a_source_reads_as_part_of_a_sentence() {
        for (source, text) in [
            (Source::Argument("api_key".into()), "the `api_key` argument"),
            (Source::Environment("OPENAI_API_KEY".into()), "the environment variable OPENAI_API_KEY"),
            (Source::File("~/.openai/auth.json".into()), "the file ~/.openai/auth.json"),
            (
                Source::Dotenv { path: ".env".into(), name: "OPENAI_API_KEY".into() },
                "OPENAI_API_KEY in the file .env",
            ),
            (
                Source::Member { path: "/run/key.json".into(), member: Member::new("api_key") },
                "`api_key` in the file /run/key.json",
            ),
            (Source::Custom("the vault".into()), "the vault"),
        ] {
            assert_eq!(source.to_string(), text);
        }
    }
}
