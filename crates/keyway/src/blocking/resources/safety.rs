// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.safety()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `safety`.
    pub fn safety(&self) -> Safety {
        Safety::new(self, self.client.safety())
    }
}

waiting! {
    safety::Safety { alerts: Alerts, cases: Cases }
}

waiting! {
    safety::Alerts {}
    retrieve(id: impl AsRef<str>) -> types::safety::SafetyAlert;
}

waiting! {
    safety::Cases {}
    retrieve(id: impl AsRef<str>) -> types::safety::SafetyCase;
}
