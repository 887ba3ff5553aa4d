//! Certificates and keys in PEM (RFC 7468), given in code (H12). Errors name the input and show
//! nothing of it.

use std::sync::Arc;

use keyway_credentials::Secret;
use rustls::RootCertStore;
use rustls::pki_types::pem::{Error as PemError, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::CertifiedKey;

/// The certificates in `text`, each of which can be trusted as a root.
pub(super) fn roots(text: &[u8], place: &str) -> Result<Vec<CertificateDer<'static>>, String> {
    let found = certificates(text, place)?;
    let mut store = RootCertStore::empty();
    for (number, certificate) in (1..).zip(&found) {
        store.add(certificate.clone()).map_err(|error| {
            format!(
                "certificate {number} in {place} cannot be trusted ({error}); pass the certificate of the authority"
            )
        })?;
    }
    Ok(found)
}

/// A client's certificate chain with its key.
pub(super) fn identity(chain: &[u8], key: &Secret, place: &str) -> Result<Arc<CertifiedKey>, String> {
    let chain = certificates(chain, &format!("the chain of {place}"))?;
    let key = private_key(key.expose(), place)?;
    let identity = CertifiedKey::from_der(chain, key, &rustls::crypto::ring::default_provider());
    identity.map(Arc::new).map_err(|error| match error {
        rustls::Error::InconsistentKeys(_) => {
            format!("the key of {place} does not belong to its first certificate; pass the client's certificate first, and its own key")
        }
        error => format!("{place} cannot be used ({error}); pass an RSA, ECDSA or Ed25519 key and its certificate"),
    })
}

fn certificates(text: &[u8], place: &str) -> Result<Vec<CertificateDer<'static>>, String> {
    let mut found = Vec::new();
    for certificate in CertificateDer::pem_slice_iter(text) {
        let number = found.len() + 1;
        found.push(certificate.map_err(|error| {
            format!("certificate {number} in {place} is not valid PEM ({}); copy it again", what(&error))
        })?);
    }
    if found.is_empty() {
        return Err(format!(
            "there is no certificate in {place}; pass PEM text that contains `-----BEGIN CERTIFICATE-----`"
        ));
    }
    Ok(found)
}

fn private_key(text: &str, place: &str) -> Result<PrivateKeyDer<'static>, String> {
    PrivateKeyDer::from_pem_slice(text.as_bytes()).map_err(|error| match error {
        PemError::NoItemsFound if text.contains("ENCRYPTED PRIVATE KEY") => {
            format!("the key of {place} is encrypted; decrypt it with `openssl pkey -in KEY -out PLAIN`")
        }
        PemError::NoItemsFound => {
            format!("there is no private key in the key of {place}; pass PEM text that contains `-----BEGIN PRIVATE KEY-----`")
        }
        error => format!("the key of {place} is not valid PEM ({}); copy it again", what(&error)),
    })
}

/// What is wrong, without the line where it is.
fn what(error: &PemError) -> &'static str {
    match error {
        PemError::MissingSectionEnd { .. } => "its END line is missing",
        PemError::IllegalSectionStart { .. } => "its BEGIN line is malformed",
        PemError::Base64Decode(_) => "its text is not base64",
        _ => "it cannot be read",
    }
}
