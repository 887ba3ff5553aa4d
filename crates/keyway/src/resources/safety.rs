// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Retrieves the alerts and cases of the API's safety systems that webhooks announce.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! let alert = client.safety().alerts().retrieve("alert_1").await?;
//! println!("{}: {}", alert.error_type, alert.reason.as_deref().unwrap_or("no reason given"));
//! let case = client.safety().cases().retrieve("case_1").await?;
//! println!("{} is about {}", case.id, case.entity_identifier);
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `safety`; its [module](crate::resources::safety) has an example.
    pub fn safety(&self) -> Safety {
        Safety::new(self)
    }
}

resource! {
    /// The resource `safety`.
    Safety
}

impl Safety {
    /// The resource `safety.alerts`.
    pub fn alerts(&self) -> Alerts {
        Alerts::new(&self.client)
    }

    /// The resource `safety.cases`.
    pub fn cases(&self) -> Cases {
        Cases::new(&self.client)
    }
}

resource! {
    /// The resource `safety.alerts`.
    Alerts
}

impl Alerts {
    /// `safety.alerts.retrieve`: `GET /safety/alerts/{id}`.
    #[inline]
    pub fn retrieve(&self, id: impl AsRef<str>) -> Call<types::safety::SafetyAlert> {
        Call::new(&self.client, &rows::SAFETY_ALERTS_RETRIEVE, &[id.as_ref()])
    }
}

resource! {
    /// The resource `safety.cases`.
    Cases
}

impl Cases {
    /// `safety.cases.retrieve`: `GET /safety/cases/{id}`.
    #[inline]
    pub fn retrieve(&self, id: impl AsRef<str>) -> Call<types::safety::SafetyCase> {
        Call::new(&self.client, &rows::SAFETY_CASES_RETRIEVE, &[id.as_ref()])
    }
}
