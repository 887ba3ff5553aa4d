//! Settings about what the emulator accepts and says: any key, more models, scripted replies.

use std::path::PathBuf;

use super::EmulatorBuilder;

impl EmulatorBuilder {
    /// Makes every key valid, whatever its text: for programs whose key cannot be set, and for tests of
    /// other things than keys. A request without a key is still rejected.
    ///
    /// The emulator lists such keys like others, so that they can be revoked or limited, but it keeps
    /// their fingerprints only. Without this, a key that looks real is rejected unread.
    pub fn any_key(mut self) -> Self {
        self.any_key = true;
        self
    }

    /// Adds a model, for every operation; call it repeatedly for several. `models.list` shows it.
    pub fn model(mut self, name: impl Into<String>) -> Self {
        self.models.add(name.into());
        self
    }

    /// Makes every name a model, for every operation.
    pub fn any_model(mut self) -> Self {
        self.models.allow_any();
        self
    }

    /// Answers every valid request with an example made of the operation's description, as if each object
    /// that it names existed: for tests of a client rather than of a program.
    ///
    /// Keys, faults, scripted replies and the validation of requests work as otherwise, but a body without
    /// members is valid, because the official SDKs send one where they leave it to the API to require some.
    /// Nothing is kept, and what only the model's answer would show, such as a tool that is not called, is
    /// not judged.
    pub fn examples(mut self) -> Self {
        self.examples = true;
        self
    }

    /// Reads scripted replies from this file, in YAML or JSON, and again whenever it changes. Its
    /// format is in the
    /// [documentation](https://github.com/keyway-rs/keyway/blob/main/docs/emulator.md#scripted-replies).
    ///
    /// A malformed file makes [`start`](Self::start) fail. If it becomes malformed later, what was read
    /// before stays in use, and [`Emulator::replies_problem`](crate::Emulator::replies_problem) says why.
    pub fn replies_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.replies_file = Some(path.into());
        self
    }
}
