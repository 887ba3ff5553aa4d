//! The state that all connections of one emulator share.

use crate::aside::Aside;
use crate::body_limits::BodyLimits;
use crate::catalogue::ExtraModels;
use crate::clock::Clock;
use crate::control_hosts::ControlHosts;
use crate::fault::Faults;
use crate::ids::Ids;
use crate::journal::Journal;
use crate::keys::Ring;
use crate::outbox::Outbox;
use crate::running::Running;
use crate::schema::Exactness;
use crate::script::Scripts;
use crate::store::Store;
use crate::tape::Tape;
use crate::throttle::{Throttle, ThrottleRule};

/// The state of one emulator. Each part has its own lock, which is never held across an await.
pub(crate) struct Shared {
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    pub(crate) ring: Ring,
    pub(crate) throttle: Throttle,
    /// The rule that a reset restores.
    pub(crate) first_throttle: ThrottleRule,
    pub(crate) faults: Faults,
    pub(crate) scripts: Scripts,
    pub(crate) journal: Journal,
    pub(crate) store: Store,
    /// The organizations that exist. `None`: every `org-…` does.
    pub(crate) organizations: Option<Vec<String>>,
    /// Every key is valid.
    pub(crate) any_key: bool,
    pub(crate) models: ExtraModels,
    /// Every valid request gets an example.
    pub(crate) examples: bool,
    pub(crate) body_limits: BodyLimits,
    /// How exact requests must be.
    pub(crate) exactness: Exactness,
    pub(crate) running: Running,
    pub(crate) tape: Tape,
    pub(crate) control_hosts: ControlHosts,
    pub(crate) aside: Aside,
    pub(crate) outbox: Outbox,
}

impl Shared {
    /// Returns whether the organization exists.
    pub(crate) fn organization_exists(&self, name: &str) -> bool {
        match &self.organizations {
            Some(known) => known.iter().any(|one| one == name),
            None => name.starts_with("org-"),
        }
    }
}
