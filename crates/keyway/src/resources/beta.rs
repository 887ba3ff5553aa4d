// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.beta()`.

mod agents;
mod agents_automations;
mod agents_environments;
mod agents_sessions;
mod agents_sessions_artifacts;
mod agents_sessions_subagents;
mod agents_sessions_turns;
mod agents_vaults;
mod assistants;
mod chatkit;
mod realtime;
mod responses;
mod threads;

use crate::client::OpenAI;
use crate::resources::resource;
pub use agents::*;
pub use agents_automations::*;
pub use agents_environments::*;
pub use agents_sessions::*;
pub use agents_sessions_artifacts::*;
pub use agents_sessions_subagents::*;
pub use agents_sessions_turns::*;
pub use agents_vaults::*;
pub use assistants::*;
pub use chatkit::*;
pub use realtime::*;
pub use responses::*;
pub use threads::*;

impl OpenAI {
    /// The resource `beta`.
    pub fn beta(&self) -> Beta {
        Beta::new(self)
    }
}

resource! {
    /// The resource `beta`.
    Beta
}

impl Beta {
    /// The resource `beta.agents`.
    pub fn agents(&self) -> Agents {
        Agents::new(&self.client)
    }

    /// The resource `beta.assistants`.
    pub fn assistants(&self) -> Assistants {
        Assistants::new(&self.client)
    }

    /// The resource `beta.chatkit`.
    pub fn chatkit(&self) -> ChatKit {
        ChatKit::new(&self.client)
    }

    /// The resource `beta.realtime`.
    pub fn realtime(&self) -> Realtime {
        Realtime::new(&self.client)
    }

    /// The resource `beta.responses`.
    pub fn responses(&self) -> Responses {
        Responses::new(&self.client)
    }

    /// The resource `beta.threads`.
    pub fn threads(&self) -> Threads {
        Threads::new(&self.client)
    }
}
