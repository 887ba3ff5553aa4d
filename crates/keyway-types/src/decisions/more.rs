// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::params;

params! {
    /// An object: the document's `DecisionPromptCacheBreakpoint`.
    pub struct DecisionPromptCacheBreakpoint {
        /// The member `mode`: `"explicit"`.
        constant mode: "explicit" = "mode",
    }
}
