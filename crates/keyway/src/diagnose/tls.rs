//! Judges a TLS handshake: a rejected certificate, a port that does not speak TLS, an interceptor.

use super::clock::{Clock, TooSlow};
use super::issuer;
use super::report::{Id, Report};
use super::route::{Route, other_scheme, place};
use super::verdict::exit;
use crate::error::{ConnectionStage, connection_advice};
use crate::transport::TransportError;

/// The result of a handshake, and the server's certificate if it sent one.
type Handshake = (Result<(), TransportError>, Option<Vec<u8>>);

/// Returns `None` if the handshake failed.
pub(super) async fn judge(
    report: &mut Report,
    route: &Route,
    clock: Clock,
    done: Result<Handshake, TooSlow>,
) -> Option<()> {
    let (_, way) = route.stages()?;
    let server = place(way.target());
    match done {
        Ok((Ok(()), certificate)) => {
            trusted(report, &server, certificate.as_deref());
            Some(())
        }
        Ok((Err(error), Some(certificate))) if error.is_certificate() => {
            rejected(report, way.target().host().unwrap_or_default(), &error, &certificate);
            None
        }
        failed => {
            let settled = matches!(&failed, Ok((Err(error), _)) if error.is_certificate());
            if !settled && route.speaks_the_other(clock).await {
                plain(report, route, &server);
                return None;
            }
            unfinished(report, route, &server, failed);
            None
        }
    }
}

fn trusted(report: &mut Report, server: &str, certificate: Option<&[u8]>) {
    let issuer = certificate.and_then(issuer::of);
    let known = issuer.as_deref().and_then(issuer::interceptor);
    let issuer = issuer.unwrap_or_else(|| "an unnamed issuer".to_owned());
    let text = format!("{server} has a trusted certificate, issued by {issuer}");
    match known {
        None => report.ok(Id::Tls, text),
        Some(who) => {
            let text = format!("{text}: {who} intercepts this connection");
            report.warn(Id::Tls, text, "exclude this host from inspection if that is not intended");
        }
    }
}

/// The certificate was rejected.
fn rejected(report: &mut Report, host: &str, error: &TransportError, certificate: &[u8]) {
    let text = error.to_string();
    if issuer::is_self_signed(certificate) && !text.contains("expired") {
        let is_authority = text.contains("authority, which");
        let text = format!("the certificate of {host} is self-signed, which this machine does not trust");
        let next = match is_authority {
            true => {
                "give the server a certificate that an authority signed (`mkcert` makes both), and set SSL_CERT_FILE to that authority's root certificate"
            }
            false => {
                "if the server is yours, set SSL_CERT_FILE to a PEM file with its certificate, otherwise do not trust this network"
            }
        };
        return report.fail(Id::Tls, exit::NETWORK, text, next);
    }
    let issuer = issuer::of(certificate);
    let known = issuer.as_deref().and_then(issuer::interceptor);
    let who = known.map(|who| format!(", which is {who}")).unwrap_or_default();
    let issuer = issuer.unwrap_or_else(|| "not named".to_owned());
    let next = match &text {
        text if text.contains("another host name") => {
            "use the host name of the certificate in the base URL, or give the server a certificate for this one"
        }
        text if text.contains("expired") || text.contains("valid yet") => {
            "check this machine's clock, and renew the server's certificate if the clock is right"
        }
        _ => {
            "if that is your company's proxy or virus scanner, add its root certificate (SSL_CERT_FILE), otherwise do not trust this network"
        }
    };
    report.fail(Id::Tls, exit::NETWORK, format!("{text}: its issuer is {issuer}{who}"), next);
}

/// The port speaks plain HTTP.
fn plain(report: &mut Report, route: &Route, server: &str) {
    let text = format!("{server} answers plain http, not https");
    let next = match route.is_private() {
        true => format!("set the base URL to {}", other_scheme(route.base_url())),
        false => "use the port on which the server speaks https in the base URL".to_owned(),
    };
    report.fail(Id::Tls, exit::NETWORK, text, next);
}

fn unfinished(report: &mut Report, route: &Route, server: &str, failed: Result<Handshake, TooSlow>) {
    match (failed, route.proxy()) {
        (Ok((Err(error), _)), _) => {
            report.fail(Id::Tls, exit::NETWORK, error.to_string(), error.advice());
        }
        (Ok((Ok(()), _)), _) => {}
        (Err(slow), Some(proxy)) => {
            let text = format!(
                "the proxy {proxy} opened a tunnel to {server}, but nothing came through it within {slow}"
            );
            slow.report(report, Id::Proxy, &text, connection_advice(ConnectionStage::Proxy));
        }
        (Err(slow), None) => {
            let text = format!("no TLS handshake with {server} within {slow}");
            slow.report(report, Id::Tls, &text, "check that the port in the base URL is one for https");
        }
    }
}
