//! A test's handle on a key.

use std::fmt;
use std::sync::Arc;

use super::{KeyState, Slot, Standing};

/// A key of one emulator. Its state can be read and changed while requests are in flight.
///
/// `Debug` names the key but never shows its secret.
#[derive(Clone)]
pub struct EmulatedKey {
    slot: Arc<Slot>,
}

impl EmulatedKey {
    pub(crate) fn new(slot: Arc<Slot>) -> Self {
        Self { slot }
    }

    pub(crate) fn slot(&self) -> &Slot {
        &self.slot
    }

    /// Returns the secret to send, such as `sk-emul-…`. Empty if the emulator keeps only the key's
    /// fingerprint, because it looks real or [every key is valid](crate::EmulatorBuilder::any_key).
    pub fn secret(&self) -> &str {
        self.slot.secret()
    }

    /// Returns the identifier in the control API: `key_1`, `key_2` and so on.
    pub fn id(&self) -> &str {
        &self.slot.id
    }

    /// Returns the fingerprint, which names the key in the journal: the first 8 hexadecimal digits
    /// of its SHA-256.
    pub fn fingerprint(&self) -> String {
        self.slot.fingerprint().to_owned()
    }

    /// Returns the current state.
    pub fn state(&self) -> KeyState {
        self.slot.state()
    }

    /// Sets the key's state, effective from the next request and the next chunk.
    pub fn set_state(&self, state: KeyState) {
        self.slot.update(|current| *current = state);
    }

    /// Revokes the key: requests get a 401 that says so, and streams in flight end with that error.
    pub fn revoke(&self) {
        self.set_standing(Standing::Revoked);
    }

    /// Deletes the key: requests get the 401 of an unknown key.
    pub fn delete(&self) {
        self.set_standing(Standing::Deleted);
    }

    /// Makes the key expire now.
    pub fn expire(&self) {
        self.set_standing(Standing::Expired);
    }

    /// Makes the key valid again from any state; its restrictions and limits stay.
    pub fn restore(&self) {
        self.set_standing(Standing::Valid);
    }

    /// Sets the key's standing; its restrictions and limits stay.
    pub fn set_standing(&self, standing: Standing) {
        self.slot.update(|state| state.standing = standing);
    }
}

impl fmt::Debug for EmulatedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EmulatedKey")
            .field("id", &self.slot.id)
            .field("fingerprint", &self.fingerprint())
            .field("state", &self.state())
            .finish_non_exhaustive()
    }
}
