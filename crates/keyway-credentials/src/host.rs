//! Which hosts are near enough for a secret to travel unencrypted (H3).

use std::net::IpAddr;

/// Whether `host`, in lower case and an IPv6 address in brackets, is this machine: `localhost`, a name below it, or a loopback
/// address.
pub fn is_loopback_host(host: &str) -> bool {
    host == "localhost"
        || host.ends_with(".localhost")
        || address(host).is_some_and(|address| address.is_loopback())
}

/// Whether a secret may travel to `host` over plain http, because it cannot be reached from outside (H3): loopback, private and
/// link-local addresses, names of a single label, names that end with `.local`, `.internal` or `.svc`.
///
/// `host` is in lower case, an IPv6 address in brackets.
pub fn is_private_host(host: &str) -> bool {
    if is_loopback_host(host) {
        return true;
    }
    match address(host) {
        Some(IpAddr::V4(address)) => address.is_private() || address.is_link_local(),
        Some(IpAddr::V6(address)) => address.is_unique_local() || address.is_unicast_link_local(),
        None => {
            !host.contains('.')
                || [".local", ".internal", ".svc"].iter().any(|end| host.ends_with(end))
                || host.contains(".svc.")
        }
    }
}

fn address(host: &str) -> Option<IpAddr> {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    match bare.parse().ok()? {
        IpAddr::V6(address) => Some(address.to_ipv4_mapped().map_or(IpAddr::V6(address), IpAddr::V4)),
        address => Some(address),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn h3_a_private_host_is_one_that_nobody_outside_reaches() {
        for host in [
            "localhost",
            "a.localhost",
            "127.8.9.1",
            "[::1]",
            "10.0.0.1",
            "192.168.3.4",
            "172.16.0.1",
            "169.254.1.1",
            "[fd00::1]",
            "[fe80::1]",
            "[::ffff:10.0.0.1]",
            "vllm",
            "nas.local",
            "a.b.internal",
            "llm.default.svc",
            "llm.default.svc.cluster.local",
        ] {
            assert!(is_private_host(host), "{host}");
        }
        for host in
            ["api.openai.com", "8.8.8.8", "172.32.0.1", "[2001:db8::1]", "internal.example.com", "mylocal.de"]
        {
            assert!(!is_private_host(host), "{host}");
        }
    }

    #[test]
    fn only_this_machine_is_loopback() {
        for host in ["localhost", "a.localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]"] {
            assert!(is_loopback_host(host), "{host}");
        }
        for host in ["10.0.0.1", "vllm", "notlocalhost", "localhost.example.com", "[fe80::1]"] {
            assert!(!is_loopback_host(host), "{host}");
        }
    }
}
