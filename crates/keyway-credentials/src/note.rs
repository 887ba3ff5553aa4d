//! What was noticed about a key; none of it stops the key from being used.

use std::fmt;

use crate::characters::name;

/// Something noticed while a key was read: what was removed around it (K7), or what is odd about it (K9).
///
/// `Display` is a clause without any part of the key beyond its class prefix (X2).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// Something around the key was removed.
    Removed(Removed),
    /// The key looks odd; it is used all the same.
    Odd(Oddity),
}

impl Note {
    /// Whether this is a note about something removed (K7) rather than an oddity (K9).
    pub fn is_removed(&self) -> bool {
        self.removed().is_some()
    }

    pub(crate) fn removed(&self) -> Option<Removed> {
        match self {
            Self::Removed(removed) => Some(*removed),
            Self::Odd(_) => None,
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Removed(removed) => write!(f, "had {removed} around it, now removed"),
            Self::Odd(oddity) => oddity.fmt(f),
        }
    }
}

/// What was removed around a key (K7); `Display` is a noun.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removed {
    /// A byte-order mark (U+FEFF).
    ByteOrderMark,
    /// Characters without a width, such as U+200B.
    ZeroWidth,
    /// ASCII white space.
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

/// What is odd about the look of a key (K9); it only ever causes a warning.
///
/// `Display` is a clause that follows "it", such as "begins with its prefix twice".
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// It begins as the keys of another vendor do, whose name this is.
    OtherVendor(&'static str),
    /// Its class prefix occurs twice: it was pasted into a text that had the prefix already, or pasted twice.
    DoubledPrefix,
    /// It is a stand-in from a manual, such as `your-api-key-here`.
    Placeholder,
    /// It names a variable that nobody replaced by its value, such as `${OPENAI_API_KEY}`.
    UnexpandedVariable,
    /// It is a key shown in part, with stars or dots in place of the rest.
    Elided,
    /// It begins with `Bearer`, which is not part of a key.
    SchemeIncluded,
    /// It holds the name of a variable and an equals sign before the key.
    AssignmentIncluded,
    /// It is still in quotes after one pair was removed.
    StillQuoted,
    /// It has a space inside.
    InnerSpace,
    /// Its length is not among those known for its class.
    UnexpectedLength {
        /// The length in characters.
        found: usize,
        /// The known lengths in characters.
        known: &'static [usize],
    },
    /// It has a known length, but not the mark in its middle that all keys of that length were seen to have.
    NoMarker,
    /// It has a character that looks like an ASCII one.
    LookAlike(char),
    /// It is an admin key, given as API key.
    AdminKeyForApi,
    /// It is an API key, given as admin key.
    ApiKeyForAdmin,
    /// It is an address.
    LooksLikeUrl,
    /// It is made of words.
    LooksLikeProse,
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
