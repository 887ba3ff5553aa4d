//! Methods of calls and builders that need a feature which is no resource.

#[cfg(not(feature = "dotenv"))]
#[diagnostic::on_unimplemented(
    message = "the feature `dotenv` of keyway is off; run `cargo add keyway --features dotenv`",
    label = "this needs a feature that is off"
)]
#[doc(hidden)]
pub trait Dotenv<'a> {}

#[cfg(not(feature = "dotenv"))]
impl crate::builder::Builder {
    #[doc(hidden)]
    pub fn env_file(self, _: impl Into<std::path::PathBuf>) -> Self
    where
        Self: for<'a> Dotenv<'a>,
    {
        self
    }
}

#[cfg(all(not(feature = "schemars"), any(feature = "chat", feature = "responses")))]
#[diagnostic::on_unimplemented(
    message = "the feature `schemars` of keyway is off; run `cargo add keyway --features schemars`",
    label = "this needs a feature that is off"
)]
#[doc(hidden)]
pub trait Schemars<'a> {}

/// Declares the methods of structured output, for builds without them.
#[cfg(all(not(feature = "schemars"), any(feature = "chat", feature = "responses")))]
macro_rules! structured {
    ($call:ty: $($method:ident)*) => {
        impl $call {
            $(
                #[doc(hidden)]
                pub fn $method<T>(self) -> super::FeatureIsOff
                where
                    Self: for<'a> Schemars<'a>,
                {
                    super::FeatureIsOff
                }
            )*
        }
    };
}

#[cfg(all(not(feature = "schemars"), feature = "chat"))]
structured! {
    crate::call::Call<keyway_types::chat::ChatCompletion, keyway_types::chat::ChatCompletionChunk>:
    parse parse_non_strict structured structured_non_strict
}

#[cfg(all(not(feature = "schemars"), feature = "responses"))]
structured! {
    crate::call::Call<keyway_types::responses::Response, keyway_types::responses::ResponseStreamEvent>:
    parse parse_non_strict structured structured_non_strict
}
