//! The keyword parts of a fault, each with its table.

/// Where a reply breaks off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    BeforeHeaders,
    InsideHeaders,
    InsideBody,
    InsideStream,
}

impl Place {
    pub(super) const NAMES: &'static [(&'static str, Place)] = &[
        ("before-headers", Place::BeforeHeaders),
        ("inside-headers", Place::InsideHeaders),
        ("inside-body", Place::InsideBody),
        ("inside-stream", Place::InsideStream),
    ];
}

/// Where a redirect leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Redirect {
    Same,
    Loop,
    Other,
    To(String),
}

impl Redirect {
    pub(super) fn read(text: &str) -> Self {
        match text {
            "same" => Self::Same,
            "loop" => Self::Loop,
            "other" => Self::Other,
            url => Self::To(url.to_owned()),
        }
    }

    pub(super) fn name(&self) -> &str {
        match self {
            Self::Same => "same",
            Self::Loop => "loop",
            Self::Other => "other",
            Self::To(url) => url,
        }
    }
}

/// Returns the name of a value in a table of names.
pub(super) fn name_of<T: Copy + PartialEq>(table: &[(&'static str, T)], value: T) -> &'static str {
    table.iter().find(|(_, known)| *known == value).map_or("", |(name, _)| name)
}

/// Returns the value of a name in a table of names.
pub(super) fn by_name<T: Copy>(table: &[(&'static str, T)], name: &str) -> Option<T> {
    table.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
}
