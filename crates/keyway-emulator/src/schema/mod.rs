//! What a request's body may be: tables, and one validator for all of them.

mod chat;
mod check;
mod embeddings;
mod rules;

pub(crate) use chat::CHAT_COMPLETION;
pub(crate) use check::check;
pub(crate) use embeddings::EMBEDDING;
pub(crate) use rules::chat_rules;

/// What a value may be.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    /// Anything.
    Any,
    /// `true` or `false`.
    Flag,
    /// A string, from and up to so many characters.
    Text { min: usize, max: usize },
    /// A whole number in a range.
    Integer { min: i64, max: i64 },
    /// A number in a range.
    Number { min: f64, max: f64 },
    /// One of these strings.
    Choice(&'static [&'static str]),
    /// A list of so many items.
    List { of: &'static Shape, min: usize, max: usize },
    /// An object with known members.
    Object(&'static Record),
    /// An object whose members are all alike, so many at most.
    Map { of: &'static Shape, max: usize },
    /// One of several objects, told apart by one member.
    Tagged { tag: &'static str, variants: &'static [(&'static str, &'static Record)] },
    /// One of several shapes of different JSON kinds.
    Either(&'static [Shape]),
    /// The shape, or null.
    Nullable(&'static Shape),
}

/// The members of an object.
pub(crate) struct Record(pub(crate) &'static [Field]);

/// One member.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) required: bool,
}

const fn need(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, required: true }
}

const fn may(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, required: false }
}

const TEXT: Shape = Shape::Text { min: 0, max: usize::MAX };
const SOME_TEXT: Shape = Shape::Text { min: 1, max: usize::MAX };
const OBJECT: Shape = Shape::Map { of: &Shape::Any, max: usize::MAX };

const fn list(of: &'static Shape) -> Shape {
    Shape::List { of, min: 0, max: usize::MAX }
}

const fn some_of(of: &'static Shape) -> Shape {
    Shape::List { of, min: 1, max: usize::MAX }
}

#[cfg(test)]
mod tests;
