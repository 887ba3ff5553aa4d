//! Checks the key's format: what was removed around it, what is unusual, and what cannot be sent
//! (K7, K8, K9).

use keyway_credentials::{Credential, Note, Oddity};

use super::report::{Id, Report, exit};

/// Warns about anything unusual. Fails only if a header cannot carry the key.
pub(super) fn check(report: &mut Report, credential: &Credential) {
    let length = credential.secret().chars();
    if let Some(malformed) = credential.malformed() {
        let text = format!(
            "the key from {} ({length} characters) contains {malformed}, which is not allowed in an HTTP header",
            credential.source()
        );
        return report.fail(Id::Shape, exit::AUTHENTICATION, text, "copy the key again, as plain text");
    }
    let warnings = credential.warnings();
    if warnings.is_empty() {
        return report.ok(Id::Shape, format!("{}, {length} characters", credential.secret().class()));
    }
    let next = match (oddity(credential), credential.notes().last()) {
        (Some(oddity), _) => remedy(oddity),
        (None, Some(Note::MalformedExpiry(_))) => "correct that field, or remove it",
        (None, _) => "store the key without the characters around it",
    };
    report.warn(Id::Shape, warnings.join("; "), next);
}

/// Returns whether an unusual format explains why the key was rejected, and reports it.
pub(super) fn explains(report: &mut Report, credential: &Credential, exit: u8) -> bool {
    let odd = oddity(credential);
    if let Some(odd) = odd {
        report.blame(Id::Shape, exit, ("", "and the server rejects it"), remedy(odd));
    }
    odd.is_some()
}

/// Returns whether it is an admin key, which data operations do not accept (K11).
pub(super) fn is_admin(credential: &Credential) -> bool {
    oddity(credential) == Some(&Oddity::AdminKeyForApi)
}

fn oddity(credential: &Credential) -> Option<&Oddity> {
    credential.notes().iter().find_map(|note| match note {
        Note::Odd(oddity) => Some(oddity),
        _ => None,
    })
}

fn remedy(oddity: &Oddity) -> &'static str {
    match oddity {
        Oddity::OtherVendor(_) => "use a key for this API, or set the base URL to that vendor's",
        Oddity::DoubledPrefix => "remove one of the two prefixes",
        Oddity::Placeholder => "replace it with a real key",
        Oddity::UnexpandedVariable => "use the variable's value; its name is not expanded",
        Oddity::SchemeIncluded => "remove `Bearer` and keep what follows",
        Oddity::AssignmentIncluded => "keep only what follows the equals sign",
        Oddity::AdminKeyForApi => "set OPENAI_API_KEY to an API key, and OPENAI_ADMIN_KEY to the admin key",
        Oddity::ApiKeyForAdmin => "set OPENAI_ADMIN_KEY to an admin key, and OPENAI_API_KEY to this one",
        Oddity::LooksLikeUrl => "put the address into the base URL, and a key in its place",
        Oddity::Elided | Oddity::UnexpectedLength { .. } => {
            "copy the whole key again, or create a new one if it is not stored in full anywhere"
        }
        _ => "copy the key again, as plain text",
    }
}
