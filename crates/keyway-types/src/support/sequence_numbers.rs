//! `sequence_numbers!`: the position of an event in its stream.

/// Gives a union of events `sequence_number`. The variants listed have the number.
///
/// ```text
/// sequence_numbers! {
///     Event {
///         Created, Completed,
///     }
/// }
/// ```
macro_rules! sequence_numbers {
    ($name:ident { $($variant:ident,)* }) => {
        impl $name {
            /// Returns the event's position in the stream, also of an event that is unknown here;
            /// `None` if it has none.
            ///
            /// A stream of a background response can be resumed after it, with `starting_after`.
            pub fn sequence_number(&self) -> Option<i64> {
                match self {
                    $(Self::$variant(event) => Some(event.sequence_number),)*
                    Self::Unknown(json) => json.get("sequence_number").and_then(::serde_json::Value::as_i64),
                    #[allow(unreachable_patterns, reason = "every variant may have a number")]
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use sequence_numbers;
