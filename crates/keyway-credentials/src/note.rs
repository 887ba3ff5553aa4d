//! Observations about a key. They never stop the key from being used.

use std::fmt;

use crate::characters::name;

/// An observation made while reading a key: something removed around it, or an oddity.
///
/// `Display` is a clause that contains no part of the key beyond its class prefix.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// Something around the key was removed.
    Removed(Removed),
    /// The key looks odd, but is used.
    Odd(Oddity),
    /// The field of this name beside the key should say when it expires, but is malformed. The key is
    /// used all the same.
    MalformedExpiry(&'static str),
    /// The line of a `.env` file is unusual, and was read in this way.
    #[cfg(feature = "dotenv")]
    Line(crate::LineNote),
}

impl Note {
    /// Returns whether this note is about something removed rather than an oddity.
    pub fn is_removed(&self) -> bool {
        self.removed().is_some()
    }

    pub(crate) fn removed(&self) -> Option<Removed> {
        match self {
            Self::Removed(removed) => Some(*removed),
            _ => None,
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Removed(removed) => write!(f, "had {removed} around it, now removed"),
            Self::Odd(oddity) => oddity.fmt(f),
            #[cfg(feature = "dotenv")]
            Self::Line(note) => note.fmt(f),
            Self::MalformedExpiry(field) if *field == "expires_at" => f.write_str(
                "has an `expires_at` beside it that is neither a time such as 2027-01-31T09:30:00Z nor seconds since 1970",
            ),
            Self::MalformedExpiry(field) => write!(f, "has an `{field}` beside it that is not a number of seconds"),
        }
    }
}

/// Something removed around a key. `Display` is a noun.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removed {
    /// A byte-order mark (U+FEFF).
    ByteOrderMark,
    /// Zero-width characters, such as U+200B.
    ZeroWidth,
    /// ASCII whitespace.
    WhiteSpace,
    /// One pair of quotes.
    Quotes,
}

impl fmt::Display for Removed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ByteOrderMark => "a byte-order mark",
            Self::ZeroWidth => "zero-width characters",
            Self::WhiteSpace => "white space",
            Self::Quotes => "quotes",
        })
    }
}

/// An oddity in a key's format. It only causes a warning.
///
/// `Display` is a clause that follows "it", such as "begins with its prefix twice".
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// It begins like the keys of the named other vendor.
    OtherVendor(&'static str),
    /// Its class prefix occurs twice: it was pasted twice, or pasted into text that had the prefix
    /// already.
    DoubledPrefix,
    /// It is a placeholder from documentation, such as `your-api-key-here`.
    Placeholder,
    /// It is the name of a variable that was not expanded, such as `${OPENAI_API_KEY}`.
    UnexpandedVariable,
    /// It is a key shown in part, with stars or dots in place of the rest.
    Elided,
    /// It begins with `Bearer`, which is not part of a key.
    SchemeIncluded,
    /// It includes a variable name and an equals sign before the key.
    AssignmentIncluded,
    /// It is still quoted after one pair of quotes was removed.
    StillQuoted,
    /// It contains a space.
    InnerSpace,
    /// Its length is not among those known for its class.
    UnexpectedLength {
        /// The length in characters.
        found: usize,
        /// The known lengths in characters.
        known: &'static [usize],
    },
    /// It has a known length, but lacks the marker in the middle that all known keys of that length
    /// have.
    NoMarker,
    /// It contains a character that looks like an ASCII one.
    LookAlike(char),
    /// It is an admin key, supplied as an API key.
    AdminKeyForApi,
    /// It is an API key, supplied as an admin key.
    ApiKeyForAdmin,
    /// It is a URL.
    LooksLikeUrl,
    /// It is made of words.
    LooksLikeProse,
    /// It has a ` #` inside: a comment was probably pasted along with it.
    CommentIncluded,
}

impl fmt::Display for Oddity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fixed = match self {
            Self::OtherVendor(name) => return write!(f, "begins like the keys of {name}"),
            Self::UnexpectedLength { found, known } => {
                write!(f, "has {found} characters, where keys that begin like it have ")?;
                return write_list(f, known);
            }
            Self::LookAlike(c) => {
                write!(f, "has the character U+{:04X}", u32::from(*c))?;
                return name(*c).map_or(Ok(()), |name| write!(f, ", a {name}"));
            }
            Self::DoubledPrefix => "has its prefix twice",
            Self::Placeholder => "is a placeholder, not a key",
            Self::UnexpandedVariable => "is the name of a variable, not its value",
            Self::Elided => "is a shortened key, not the whole key",
            Self::SchemeIncluded => "begins with `Bearer`, which is not part of a key",
            Self::AssignmentIncluded => "has a variable's name and an equals sign before the key",
            Self::StillQuoted => "is still in quotes after one pair was removed",
            Self::InnerSpace => "has a space inside",
            Self::NoMarker => "lacks the marker in the middle that keys of this length have",
            Self::AdminKeyForApi => "is an admin key, but an API key is required",
            Self::ApiKeyForAdmin => "is an API key, but an admin key is required",
            Self::LooksLikeUrl => "is an address, not a key",
            Self::LooksLikeProse => "consists of words",
            Self::CommentIncluded => "has a ` #` inside, as if a comment was pasted along with it",
        };
        f.write_str(fixed)
    }
}

/// "51", "167 or 135", "164, 132 or 56".
fn write_list(f: &mut fmt::Formatter<'_>, numbers: &[usize]) -> fmt::Result {
    for (index, number) in numbers.iter().enumerate() {
        let separator = match index {
            0 => "",
            _ if index + 1 == numbers.len() => " or ",
            _ => ", ",
        };
        write!(f, "{separator}{number}")?;
    }
    Ok(())
}

/// "a", "a and b", "a, b and c".
pub(crate) fn join(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}
