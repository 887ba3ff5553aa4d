//! Credential URIs.

use std::sync::Arc;
use std::time::Duration;

use keyway::credentials::{CredentialUri, FakeSystem, KeyKind, UriError};

use crate::transport::{KEY, run};

/// A text is a URI whatever surrounds it and however its scheme is written. Neither it nor its
/// error shows anything after the scheme, and a key in it is never shown (X2).
pub(crate) fn credential_uri(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let read = text.parse::<CredentialUri>();
    if let Ok(uri) = &read {
        assert_eq!(format!("{uri:?}"), format!("CredentialUri({}:…)", uri.scheme()));
        written_otherwise(text, uri);
        if let Some((external, location)) = uri.external() {
            assert_eq!(external.scheme(), uri.scheme());
            assert_eq!(
                &format!("{}:{location}", external.scheme()).parse::<CredentialUri>().expect("it was one"),
                uri
            );
        }
    }
    for with_key in pasted(text) {
        shows_no_key(&with_key, &with_key.parse());
    }
}

fn written_otherwise(text: &str, uri: &CredentialUri) {
    let (scheme, location) = text.trim().split_once(':').expect("a URI has a scheme");
    for text in [format!("\t{scheme}:{location}\r\n"), format!("{}:{location}", scheme.to_ascii_uppercase())]
    {
        assert_eq!(text.parse().as_ref(), Ok(uri), "{text:?}");
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
            let Some(provider) = uri.provider(system, KeyKind::ApiKey, Some(Duration::from_secs(1))) else {
                return;
            };
            shown += &provider.source().to_string();
            if uri.scheme() != "command" {
                shown += &format!("{:?}", run(provider.provide()));
            }
        }
    }
    assert!(!shown.contains(KEY), "{text:?} shows the key: {shown}");
}
