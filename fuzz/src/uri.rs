//! Credential URIs.

use std::sync::Arc;
use std::time::Duration;

use keyway::credentials::{CredentialUri, EnvProvider, FakeSystem, KeyKind, Scheme, Schemes, UriError};

use crate::transport::{KEY, run};

/// A text is a URI whatever surrounds it and however its scheme is written. Neither it nor its
/// error shows anything after the scheme, and a key in it is never shown (X2).
pub(crate) fn credential_uri(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let schemes = schemes();
    let read = schemes.parse(text);
    if let Ok(uri) = &read {
        assert_eq!(format!("{uri:?}"), format!("CredentialUri({}:…)", uri.scheme()));
        written_otherwise(text, uri);
    }
    for with_key in pasted(text) {
        shows_no_key(&with_key, &schemes.parse(&with_key));
    }
}

/// Schemes that other crates serve: one that shows its location, and one that this program lacks.
fn schemes() -> Schemes {
    let vault = Scheme::new("vault", |location| {
        Ok(EnvProvider::read(location.system().as_ref(), location.text().to_owned(), location.kind()))
    });
    let keyring = Scheme::unavailable("keyring", "build with the feature `keyring`");
    Schemes::new().with(vault).and_then(|schemes| schemes.with(keyring)).expect("both are names of schemes")
}

fn written_otherwise(text: &str, uri: &CredentialUri) {
    let (scheme, location) = text.trim().split_once(':').expect("a URI has a scheme");
    for text in [format!("\t{scheme}:{location}\r\n"), format!("{}:{location}", scheme.to_ascii_uppercase())]
    {
        assert_eq!(schemes().parse(&text).as_ref(), Ok(uri), "{text:?}");
    }
}

/// Returns the text with the key at its end, after its scheme, after its `#`, and in its middle as
/// a separate word.
fn pasted(text: &str) -> Vec<String> {
    let middle = (text.len() / 2..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let after = |mark: char| text.split_once(mark).map(|(head, tail)| format!("{head}{mark}{KEY} {tail}"));
    let (head, tail) = text.split_at(middle);
    [Some(format!("{text} {KEY}")), after(':'), after('#'), Some(format!("{head} {KEY} {tail}"))]
        .into_iter()
        .flatten()
        .collect()
}

/// Asserts that neither the URI, its error, its source, nor the source's answer shows the key.
fn shows_no_key(text: &str, read: &Result<CredentialUri, UriError>) {
    let mut shown = format!("{read:?}");
    match read {
        Err(error) => shown += &format!("{error} {} {}", error.message(), error.next_step()),
        // A command is not run: it would be one that the fuzzer generated.
        Ok(uri) => {
            let system = Arc::new(FakeSystem::new().with_home("/home/u"));
            let provider = uri.provider(system, KeyKind::ApiKey, Some(Duration::from_secs(1)));
            let provider = provider.expect("both schemes take any location");
            shown += &provider.source().to_string();
            if uri.scheme() != "command" {
                shown += &format!("{:?}", run(provider.provide()));
            }
        }
    }
    assert!(!shown.contains(KEY), "{text:?} shows the key: {shown}");
}
