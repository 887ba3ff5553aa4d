//! What an emulator listens on, and which pages may read its replies.

use std::net::{IpAddr, Ipv4Addr};

/// Parses an address to listen on.
pub(super) fn host(text: &str) -> Result<IpAddr, String> {
    if text.eq_ignore_ascii_case("localhost") {
        return Ok(Ipv4Addr::LOCALHOST.into());
    }
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    bare.parse().map_err(|_| "use an IP address such as 127.0.0.1 or 0.0.0.0".to_owned())
}

/// Parses an origin as browsers send it: a scheme and a host, without a path; `null` is that of a file.
pub(super) fn origin(text: &str) -> Result<String, String> {
    let bare = text.trim_end_matches('/');
    let whole = bare
        .split_once("://")
        .is_some_and(|(scheme, host)| !scheme.is_empty() && !host.is_empty() && !host.contains('/'));
    if whole || matches!(bare, "*" | "null") {
        return Ok(bare.to_owned());
    }
    Err("use an origin such as http://localhost:5173, without a path, or * for all".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_to_listen_on_has_no_port() {
        for (text, address) in
            [("127.0.0.1", "127.0.0.1"), ("localhost", "127.0.0.1"), ("[::1]", "::1"), ("0.0.0.0", "0.0.0.0")]
        {
            assert_eq!(host(text), Ok(address.parse().unwrap()), "{text}");
        }
        for wrong in ["", "127.0.0.1:80", "example.com"] {
            assert!(host(wrong).is_err(), "{wrong}");
        }
    }
}
