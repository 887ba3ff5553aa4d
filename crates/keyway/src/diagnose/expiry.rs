//! When the key expires, if its source says so (P3).

use std::time::SystemTime;

use keyway_credentials::{Credential, Place};

use super::report::{Id, Report};
use super::verdict::exit;

/// The next step for a key that has expired, or soon will.
const REPLACE: &str = "make a new key and replace this one at its source";

/// Fails if a source that is queried again returns an expired key, because calls then fail without
/// sending it. A key that was read once is sent all the same, so its expiry only produces a warning.
pub(super) fn check(report: &mut Report, place: &Place, now: SystemTime) {
    let Some(expiry) = place.credential.as_ref().and_then(|key| key.expiry(now)) else { return };
    if expiry.is_over() && place.refreshes {
        let text = format!("the key from {} {expiry}, and no newer one is there", place.source);
        report.fail(
            Id::Expiry,
            exit::AUTHENTICATION,
            text,
            "put a newer key there, and see that this machine's clock is right",
        );
    } else if expiry.is_close() && !place.refreshes {
        report.warn(Id::Expiry, format!("the key from {} {expiry}", place.source), REPLACE);
    } else {
        report.ok(Id::Expiry, expiry.to_string());
    }
}

/// Blames the expiry of a rejected key if it has passed. Returns whether it did.
pub(super) fn explains(report: &mut Report, key: &Credential, now: SystemTime) -> bool {
    let over = key.expiry(now).is_some_and(|expiry| expiry.is_over());
    if over {
        report.blame(Id::Expiry, exit::AUTHENTICATION, ("", "and the server refuses it"), REPLACE);
    }
    over
}
