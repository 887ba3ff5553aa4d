//! A key that the emulator knows, in the hands of a test.

use std::fmt;
use std::sync::Arc;

use super::{KeyState, Slot, Standing};

/// A key of one emulator. Its state can be read and changed while requests are under way.
///
/// `Debug` names the key and never shows its secret (X2).
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

    /// The secret to send: `sk-emul-…`.
    pub fn secret(&self) -> &str {
        self.slot.secret.expose()
    }

    /// The identifier in the control API: `key_1`, `key_2` and so on.
    pub fn id(&self) -> &str {
        &self.slot.id
    }

    /// The fingerprint, which names the key in the journal: the first 8 hexadecimal digits of its SHA-256.
    pub fn fingerprint(&self) -> String {
        self.slot.fingerprint()
    }

    /// The state as it is now.
    pub fn state(&self) -> KeyState {
        self.slot.state()
    }

    /// Gives the key another state from the next request and the next chunk on.
    pub fn set_state(&self, state: KeyState) {
        self.slot.update(|current| *current = state);
    }

    /// Revokes the key: requests get a 401 that says so, streams under way end with that error.
    pub fn revoke(&self) {
        self.set_standing(Standing::Revoked);
    }

    /// Deletes the key: requests get the 401 of a key that never was.
    pub fn delete(&self) {
        self.set_standing(Standing::Deleted);
    }

    /// Ends the key's time.
    pub fn expire(&self) {
        self.set_standing(Standing::Expired);
    }

    /// Makes the key valid again, whatever it was; its bounds and limits stay.
    pub fn restore(&self) {
        self.set_standing(Standing::Valid);
    }

    /// Changes what the API thinks of the key; its bounds and limits stay.
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
