//! A row of the table: an example, how it is run, and what it must show.

use std::path::Path;

use keyway_emulator::{EmulatedKey, Emulator};

use crate::vault::Vault;

/// What an example finds around it.
pub(crate) struct Surroundings<'a> {
    pub(crate) emulator: &'a Emulator,
    pub(crate) key: &'a EmulatedKey,
    pub(crate) vault: &'a Vault,
    /// Its working directory.
    pub(crate) directory: &'a Path,
}

/// One example.
pub(crate) struct Row {
    pub(crate) name: &'static str,
    /// `{url}` stands for the emulator's base URL.
    pub(crate) arguments: &'static [&'static str],
    pub(crate) prepare: fn(&Surroundings<'_>),
    /// For a server: the request that it gets once it listens. It has to answer with what is shown.
    pub(crate) request: Option<fn() -> String>,
    /// What its output holds, in this order.
    pub(crate) shows: &'static [&'static str],
}

/// A row for the example of this name.
pub(crate) fn row(name: &'static str) -> Row {
    Row { name, arguments: &[], prepare: |_| {}, request: None, shows: &[] }
}

impl Row {
    pub(crate) fn arguments(self, arguments: &'static [&'static str]) -> Self {
        Self { arguments, ..self }
    }

    pub(crate) fn prepare(self, prepare: fn(&Surroundings<'_>)) -> Self {
        Self { prepare, ..self }
    }

    /// A server, which gets the address to listen on as its argument, and this request.
    pub(crate) fn serves(self, request: fn() -> String) -> Self {
        Self { arguments: &["127.0.0.1:0"], request: Some(request), ..self }
    }

    pub(crate) fn shows(self, shows: &'static [&'static str]) -> Self {
        Self { shows, ..self }
    }
}
