//! How the fields of an object may be absent.

/// How a field may be absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It must come.
    Required,
    /// It is `None` then.
    Optional,
    /// It has a value of its own then, which is not written.
    Lenient,
}

/// How the fields of an object may be absent, one bit a field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PresenceMasks {
    /// Those that must come.
    pub(super) required: u64,
    /// Those that have a value of their own when they do not come.
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
