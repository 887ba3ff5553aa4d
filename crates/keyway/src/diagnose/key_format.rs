//! Checks the key's format: what was removed around it, what is unusual, and what cannot be sent
//! (K7, K8, K9).

use keyway_credentials::{Credential, KeyClass, Note, Oddity, is_key_reference};

use super::report::{Id, Report};
use super::vendors;
use super::verdict::exit;
use crate::env_vars::OPENAI_API_KEY_FROM;

/// Something unusual: a clause about the key, and what to do.
struct Odd {
    clause: String,
    remedy: String,
    /// It is worth a warning before the server was asked.
    warns: bool,
}

/// Warns about anything unusual. Fails only if a header cannot carry the key.
pub(super) fn check(report: &mut Report, credential: &Credential, host: &str) {
    let credential = &as_sent_to(credential, host);
    let length = credential.secret().chars();
    if let Some(malformed) = credential.malformed() {
        let text = format!(
            "the key from {} ({length} characters) contains {malformed}, which is not allowed in an HTTP header",
            credential.source()
        );
        return report.fail(Id::Shape, exit::AUTHENTICATION, text, "copy the key again, as plain text");
    }
    let vendor = vendors::of(credential.secret().expose());
    let mut warnings = credential.warnings();
    if vendor.is_some() {
        // Which vendor's key it is says more together with the host.
        warnings.retain(|warning| !warning.contains("begins like the keys of"));
    }
    if reference(credential.secret().expose()).is_some() {
        let less = Oddity::LooksLikeUrl.to_string();
        warnings.retain(|warning| !warning.ends_with(&less));
    }
    let odd = odd(credential, host).filter(|odd| odd.warns);
    if let Some(odd) = &odd
        && !warnings.iter().any(|warning| warning.ends_with(&odd.clause))
    {
        warnings.push(format!("the API key from {} looks odd: it {}", credential.source(), odd.clause));
    }
    if warnings.is_empty() {
        return report.ok(Id::Shape, format!("{}, {length} characters", credential.secret().class()));
    }
    let next = match (odd, credential.notes().last()) {
        (Some(odd), _) => odd.remedy,
        (None, Some(Note::MalformedExpiry(_))) => "correct that field, or remove it".to_owned(),
        (None, _) => "store the key without the characters around it".to_owned(),
    };
    report.warn(Id::Shape, warnings.join("; "), next);
    if credential.notes().iter().any(|note| matches!(note, Note::Odd(_))) || odd_for(credential, host) {
        report.if_calls_work(Id::Shape, "nothing needs to be done, because the server accepts this key");
    }
}

/// Returns whether it is only unusual for this host.
fn odd_for(credential: &Credential, host: &str) -> bool {
    odd(credential, host).is_some_and(|odd| odd.warns)
}

/// The key with the notes that matter for this host: lengths are known of keys of the API's own.
fn as_sent_to(credential: &Credential, host: &str) -> Credential {
    match is_openai(host) {
        true => credential.clone(),
        false => credential.clone().for_another_server(),
    }
}

fn is_openai(host: &str) -> bool {
    host.trim_end_matches('.').eq_ignore_ascii_case("api.openai.com")
}

/// Returns whether an unusual format explains why the key was rejected, and reports it.
///
/// `by_length`: the key's length may be the reason. See [`length_counts`].
pub(super) fn explains(
    report: &mut Report,
    credential: &Credential,
    host: &str,
    exit: u8,
    by_length: bool,
) -> bool {
    let credential = &if by_length { credential.clone() } else { credential.clone().for_another_server() };
    let Some(odd) = odd(credential, host) else { return false };
    let text = format!(
        "the API key from {} looks odd: it {}, and the server rejects it",
        credential.source(),
        odd.clause
    );
    report.fail(Id::Shape, exit, text, odd.remedy);
    true
}

/// Returns whether a 401 may be about the key's length (K16). Other servers issue keys that begin
/// with `sk-` or `sk-proj-` too, of any length, unless they answer with the API's own sentence, which
/// echoes the key.
pub(super) fn length_counts(credential: &Credential, host: &str, is_echoed: bool) -> bool {
    is_openai(host) || (is_echoed && credential.secret().class() != KeyClass::Legacy)
}

/// Returns whether it is an admin key, which data operations do not accept (K11).
pub(super) fn is_admin(credential: &Credential) -> bool {
    oddity(credential) == Some(&Oddity::AdminKeyForApi)
}

fn odd(credential: &Credential, host: &str) -> Option<Odd> {
    let text = credential.secret().expose();
    if let Some(odd) = reference(text) {
        return Some(odd);
    }
    let is_openai = is_openai(host);
    if let Some(vendor) = vendors::of(text) {
        let remedy = match vendor.base_url {
            Some(url) => format!("set the base URL to {url}, or use a key of {host}"),
            None => format!("use a key of {host}"),
        };
        let clause = format!("begins like the keys of {}", vendor.name);
        return (!vendor.owns(host)).then_some(Odd { clause, remedy, warns: is_openai });
    }
    if let Some(oddity) = oddity(credential) {
        return Some(Odd { clause: oddity.to_string(), remedy: remedy(oddity).to_owned(), warns: true });
    }
    let is_other = credential.secret().class() == KeyClass::Unknown && !text.starts_with("sk-");
    (is_openai && is_other).then(|| Odd {
        clause: "does not begin with `sk-`, as keys of api.openai.com do".to_owned(),
        remedy: "copy a key from https://platform.openai.com/api-keys, or set the base URL to the key's own server"
            .to_owned(),
        warns: true,
    })
}

/// The place of a key instead of the key.
fn reference(text: &str) -> Option<Odd> {
    const SCHEMES: &[&str] =
        &["vault:", "aws-secretsmanager:", "keyring:", "command:", "dotenv:", "systemd:", "file:", "env:"];
    let (clause, remedy) = if text.starts_with("op://") {
        (
            "is a reference to a secret in 1Password (op://), not the key",
            format!("have `op` read it: set {OPENAI_API_KEY_FROM} to `command:op read` and this reference"),
        )
    } else if SCHEMES.iter().any(|scheme| text.starts_with(scheme)) {
        (
            "is the place of a key, not the key",
            format!("set {OPENAI_API_KEY_FROM} to this text, and remove the other variable"),
        )
    } else if text.starts_with("arn:aws") {
        (
            "is the name of a secret at Amazon (arn:), not the key",
            format!("set {OPENAI_API_KEY_FROM} to `aws-secretsmanager:` with this name after it"),
        )
    } else if is_key_reference(text) && !text.starts_with(['$', '%', '{']) {
        (
            "is a reference to a key, not the key",
            format!(
                "put the key itself there, or set {OPENAI_API_KEY_FROM} to where it is, such as env:NAME or command:…; references are not expanded"
            ),
        )
    } else {
        return None;
    };
    Some(Odd { clause: clause.to_owned(), remedy, warns: true })
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
