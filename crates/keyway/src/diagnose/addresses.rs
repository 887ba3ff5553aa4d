//! Addresses that a name resolved to.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use keyway_credentials::is_private_host;

/// How many addresses are shown.
const SHOWN: usize = 4;

/// "192.0.2.1 and 192.0.2.2"; the first four of many.
pub(super) fn listed(addresses: &[IpAddr]) -> String {
    let mut shown: Vec<String> = addresses.iter().take(SHOWN).map(ToString::to_string).collect();
    if addresses.len() > SHOWN {
        shown.push(format!("{} more", addresses.len() - SHOWN));
    }
    match shown.as_slice() {
        [] => "no address".to_owned(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Returns whether a public name leads to this machine or to nowhere, as a hosts file or a filter of
/// names makes it.
pub(super) fn is_misled(host: &str, addresses: &[IpAddr]) -> bool {
    let is_name = host.trim_matches(['[', ']']).parse::<IpAddr>().is_err();
    let leads_nowhere = |address: &IpAddr| {
        let address = address.to_canonical();
        address.is_loopback() || address.is_unspecified()
    };
    is_name && !is_private_host(host) && !addresses.is_empty() && addresses.iter().all(leads_nowhere)
}

/// What to do about a public name that leads here; `is_set`: by an address that the caller set.
pub(super) fn unmislead(name: &str, is_set: bool) -> String {
    match is_set {
        true => format!("correct the address of {name} in `resolve`, or omit it"),
        false => format!("remove {name} from the hosts file (/etc/hosts), or from the filter that blocks it"),
    }
}

/// Returns whether only a machine with IPv6 reaches these addresses.
pub(super) fn only_ipv6(addresses: &[IpAddr]) -> bool {
    let is_far = |address: &IpAddr| address.is_ipv6() && !address.is_loopback();
    !addresses.is_empty() && addresses.iter().all(is_far)
}

/// The loopback address of the other family, if this is a loopback address.
pub(super) fn other_loopback(host: &str, port: u16) -> Option<SocketAddr> {
    let other = match host.trim_matches(['[', ']']).parse::<IpAddr>().ok()? {
        IpAddr::V4(address) if address.is_loopback() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        IpAddr::V6(address) if address.is_loopback() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        _ => return None,
    };
    Some(SocketAddr::new(other, port))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(texts: &[&str]) -> Vec<IpAddr> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    #[test]
    fn addresses_are_listed() {
        assert_eq!(listed(&all(&["192.0.2.1"])), "192.0.2.1");
        assert_eq!(listed(&all(&["192.0.2.1", "::1", "192.0.2.3"])), "192.0.2.1, ::1 and 192.0.2.3");
        assert_eq!(
            listed(&all(&["::1", "::2", "::3", "::4", "::5", "::6"])),
            "::1, ::2, ::3, ::4 and 2 more"
        );
    }

    #[test]
    fn a_public_name_that_leads_here_is_misled() {
        for address in ["0.0.0.0", "127.0.0.1", "127.1.2.3", "::1", "::", "::ffff:127.0.0.1"] {
            assert!(is_misled("api.openai.com", &all(&[address])), "{address}");
        }
        assert!(!is_misled("api.openai.com", &all(&["0.0.0.0", "192.0.2.1"])));
        for private in ["localhost", "127.0.0.1", "[::1]", "gateway", "llm.internal", "x.localhost"] {
            assert!(!is_misled(private, &all(&["127.0.0.1"])), "{private}");
        }
    }

    #[test]
    fn the_advice_names_what_led_here() {
        assert!(unmislead("a.example", false).contains("hosts file"));
        let set = unmislead("a.example", true);
        assert!(set.contains("`resolve`") && !set.contains("hosts file"), "{set}");
    }

    #[test]
    fn ipv6_alone_needs_a_machine_that_has_it() {
        assert!(only_ipv6(&all(&["2001:db8::1", "2001:db8::2"])));
        assert!(!only_ipv6(&all(&["2001:db8::1", "192.0.2.1"])));
        assert!(!only_ipv6(&all(&["::1"])));
    }

    #[test]
    fn a_loopback_address_has_a_sibling() {
        let sibling = |host| other_loopback(host, 80).map(|address| address.to_string());
        assert_eq!(sibling("127.0.0.1").as_deref(), Some("[::1]:80"));
        assert_eq!(sibling("[::1]").as_deref(), Some("127.0.0.1:80"));
        assert_eq!(sibling("localhost"), None);
        assert_eq!(sibling("192.0.2.1"), None);
    }
}
