//! `event_types!`: the name of an event's kind, for unions of events.

/// Gives a union of events `event_type`, which says what kind an event is without a `match` on all of them.
///
/// ```text
/// event_types! {
///     Event by "type" {
///         "error" => Error,
///     }
/// }
/// ```
macro_rules! event_types {
    ($name:ident by $by:literal { $($tag:literal => $variant:ident,)* }) => {
        impl $name {
            #[doc = concat!("Returns the event's `", $by, "`, also of an event that is unknown here. Empty if it has none.")]
            pub fn event_type(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $tag,)*
                    Self::Unknown(json) => {
                        json.get($by).and_then(::serde_json::Value::as_str).unwrap_or_default()
                    }
                }
            }
        }
    };
}

pub(crate) use event_types;
