//! When the key ends, where its source says so (P3).

use std::time::SystemTime;

use keyway_credentials::{Credential, Place};

use super::report::{Id, Report, exit};

/// What to do about a key that has ended, or will soon.
const REPLACE: &str = "make a new key and replace this one at its source";

/// Fails if the source is to give a newer key and does not: calls then fail without sending it. A key that was read once is
/// the server's to refuse, so its end only warns.
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

/// The end of a refused key explains the refusal, if it has passed; true if so.
pub(super) fn explains(report: &mut Report, key: &Credential, now: SystemTime) -> bool {
    let over = key.expiry(now).is_some_and(|expiry| expiry.is_over());
    if over {
        report.blame(Id::Expiry, exit::AUTHENTICATION, ("", "and the server refuses it"), REPLACE);
    }
    over
}
