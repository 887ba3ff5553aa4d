//! Names that the gate, the parameters and faults share.

/// The organization in a reply if neither the key nor the request names one.
pub(crate) const DEFAULT_ORGANIZATION: &str = "org-emulator";
/// The project of a key that names none.
pub(crate) const DEFAULT_PROJECT: &str = "proj_emulator";
/// The query parameter that marks a request as redirected by a fault, so that it is answered. No
/// operation uses it.
pub(crate) const REDIRECTED: &str = "keyway-redirected";
