//! Whether the fields of an object may be absent.

/// Whether a field may be absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It must be present.
    Required,
    /// If absent, it is `None`.
    Optional,
    /// If absent, it has a default, which is not serialized.
    Lenient,
}

/// Whether the fields of an object may be absent, one bit per field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PresenceMasks {
    /// The required fields.
    pub(super) required: u64,
    /// The fields with a default.
    pub(super) lenient: u64,
}

impl PresenceMasks {
    pub(crate) const fn of(forms: &[Presence]) -> Self {
        let mut new = Self { required: 0, lenient: 0 };
        let mut index = 0;
        while index < forms.len() {
            match forms[index] {
                Presence::Required => new.required |= 1 << index,
                Presence::Lenient => new.lenient |= 1 << index,
                Presence::Optional => {}
            }
            index += 1;
        }
        new
    }
}
