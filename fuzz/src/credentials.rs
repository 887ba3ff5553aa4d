//! Keys as people paste them, and the files that contain them.

use keyway::credentials::{
    Answer, AuthJsonDocument, AuthJsonProvider, Credential, DotenvProvider, FakeSystem, KeyKind, Provider,
    Scrubber, Secret, Source,
};

/// Marks a secret in an input: the characters around it in the same word must not be shown.
const CANARY: &str = "sk-emul-canary";

/// Parsing a key never panics, and only the secret itself shows it (X2).
pub(crate) fn key(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for kind in [KeyKind::ApiKey, KeyKind::AdminKey, KeyKind::Token] {
        let Some(credential) = Credential::from_text(text, kind, Source::Custom("the fuzzer".into())) else {
            continue;
        };
        assert!(!credential.secret().expose().trim().is_empty(), "K6: an empty key was accepted");
        let shown = format!("{credential:?} {:?}", credential.warnings());
        hides(&shown, credential.secret().expose());
        let again = Credential::from_text(credential.secret().expose(), kind, Source::Custom("again".into()));
        let again = again.expect("what is left is a key");
        assert!(again.secret().expose().len() <= credential.secret().expose().len());
    }
}

/// `auth.json` with any content gives an answer (K3) that does not show the key.
pub(crate) fn auth_json(data: &[u8]) {
    let system = home(data);
    answered(&AuthJsonProvider::read(&system));
    changed(&system);
}

/// A well-formed document accepts a key, which is then found, and removes it again; other fields
/// stay.
fn changed(system: &FakeSystem) {
    let Ok(mut document) = AuthJsonDocument::read(system) else { return };
    document.remove_keys();
    let without = document.to_text();
    document.set_key(&Secret::new(CANARY));
    assert!(!format!("{document:?}").contains(CANARY), "the key is shown: {document:?}");
    let found = AuthJsonProvider::read(&home(document.to_text().expose())).settled();
    let Some(Answer::Here(found)) = found else { panic!("the key is not found again: {found:?}") };
    assert_eq!(found.secret().expose(), CANARY);
    let mut again = AuthJsonDocument::read(&home(document.to_text().expose())).expect("it was just written");
    assert!(again.remove_keys(), "the key is still there");
    assert_eq!(again.to_text().expose(), without.expose(), "other members have changed");
}

fn home(auth_json: impl Into<Vec<u8>>) -> FakeSystem {
    FakeSystem::new().with_home("/home/u").with_file("/home/u/.openai/auth.json", auth_json)
}

/// A `.env` file with any content gives an answer (K3) that does not show the key.
pub(crate) fn dotenv(data: &[u8]) {
    let system = FakeSystem::new().with_file("/.env", data);
    answered(&DotenvProvider::read(&system, "/.env", "OPENAI_API_KEY", KeyKind::ApiKey));
}

fn answered(provider: &dyn Provider) {
    let answer = provider.settled().expect("it was read when it was made");
    let shown = format!("{answer:?}");
    match answer {
        Answer::Here(credential) => hides(&shown, credential.secret().expose()),
        Answer::Failed(error) => assert!(!error.to_string().contains(CANARY), "{error}"),
        _ => {}
    }
}

/// Scrubbing removes the key whatever surrounds it (E8), and scrubbing twice changes nothing.
pub(crate) fn scrub(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (key, end) = ("sk-emul-canary-Zq7Xw2Vu9Tr4", "Zq7Xw2Vu9Tr4");
    if text.contains(end) {
        return; // a word like any other, where it is not the end of the key
    }
    let half = text.len() / 2;
    let half = (half..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let text = format!("{} {key} {}", &text[..half], &text[half..]);
    let scrubbed = Scrubber::new().scrub(&text).into_owned();
    assert!(!scrubbed.contains(end), "the key is still there: {scrubbed:?}");
    assert_eq!(Scrubber::new().scrub(&scrubbed), scrubbed, "scrubbing twice is not scrubbing once");
}

/// Asserts that a secret of some length is not in a text, neither whole nor its middle.
fn hides(shown: &str, secret: &str) {
    // Shorter ones can be part of any sentence.
    if secret.chars().count() >= 24 {
        assert!(!shown.contains(secret), "the secret is shown: {shown}");
    }
}
