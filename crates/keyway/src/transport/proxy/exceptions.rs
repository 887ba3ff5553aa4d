//! `NO_PROXY`: the hosts that are reached without a proxy (K14).

use std::net::{IpAddr, Ipv6Addr};

use keyway_credentials::host_address;

/// The hosts that are reached without a proxy.
#[derive(Clone, Debug, Default)]
pub(crate) struct Exceptions(Vec<Exception>);

/// The number and text of an entry that is not understood.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ExceptionMistake {
    pub(crate) number: usize,
}

/// One entry: a pattern, and the port if it holds for one port only.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Exception {
    pattern: Pattern,
    port: Option<u16>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Pattern {
    All,
    Network(IpAddr, u8),
    /// A name in lower case: the host itself and every name below it.
    Domain(String),
    /// A name in lower case with `*` for any characters.
    Glob(String),
}

impl Exceptions {
    /// Parses a list separated by commas or blanks: `*`, a domain (with or without a dot before it,
    /// it includes every name below), `*.domain` (the names below it), an address, a network such as
    /// `10.0.0.0/8`, each with a port after it if it holds for that port alone. An IPv6 address may
    /// be in brackets.
    pub(crate) fn parse(text: &str) -> Result<Self, ExceptionMistake> {
        let entries = text.split(|c: char| c == ',' || c.is_whitespace()).filter(|entry| !entry.is_empty());
        let parsed = entries
            .enumerate()
            .map(|(index, entry)| exception(entry).ok_or(ExceptionMistake { number: index + 1 }));
        parsed.collect::<Result<_, _>>().map(Self)
    }

    /// Returns whether this host, which may be an address, is reached without a proxy at this port.
    pub(crate) fn contains(&self, host: &str, port: u16) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let address = host_address(host).map(|address| address.to_canonical());
        let name = host.trim_end_matches('.').to_ascii_lowercase();
        self.0.iter().any(|exception| exception.holds_for(&name, address, port))
    }
}

impl Exception {
    fn holds_for(&self, name: &str, address: Option<IpAddr>, port: u16) -> bool {
        if self.port.is_some_and(|own| own != port) {
            return false;
        }
        match &self.pattern {
            Pattern::All => true,
            Pattern::Network(network, length) => {
                address.is_some_and(|address| is_within(address, *network, *length))
            }
            Pattern::Domain(domain) => {
                name == domain || name.strip_suffix(domain.as_str()).is_some_and(|below| below.ends_with('.'))
            }
            Pattern::Glob(glob) => matches(glob, name),
        }
    }
}

fn exception(text: &str) -> Option<Exception> {
    // Some lists hold URLs.
    let text = text.split_once("://").map_or(text, |(_, rest)| rest.trim_end_matches('/'));
    let (host, port) = with_port(text)?;
    Some(Exception { pattern: pattern(host)?, port })
}

/// Splits an entry into its host and port. An IPv6 address without brackets has no port.
fn with_port(text: &str) -> Option<(&str, Option<u16>)> {
    match text.rsplit_once(':') {
        Some((host, port)) if !host.contains(':') || host.ends_with(']') => {
            Some((host, Some(port.parse().ok()?)))
        }
        _ => Some((text, None)),
    }
}

fn pattern(text: &str) -> Option<Pattern> {
    if text == "*" {
        return Some(Pattern::All);
    }
    if let Some((address, length)) = text.split_once('/') {
        return network(address, length);
    }
    if let Some(address) = address(text) {
        return Some(Pattern::Network(address, if address.is_ipv4() { 32 } else { 128 }));
    }
    let name = text.trim_end_matches('.').to_ascii_lowercase();
    let domain = name.strip_prefix('.').unwrap_or(&name);
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '*');
    if domain.is_empty() || !domain.chars().all(fits) {
        return None;
    }
    Some(if domain.contains('*') {
        Pattern::Glob(domain.to_owned())
    } else {
        Pattern::Domain(domain.to_owned())
    })
}

/// Parses an address as it is written in full, in brackets or not. IPv4 in IPv6 is IPv4.
fn address(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    match bare {
        Some(bare) => bare.parse::<Ipv6Addr>().ok().map(|address| IpAddr::V6(address).to_canonical()),
        None => text.parse::<IpAddr>().ok().map(|address| address.to_canonical()),
    }
}

fn network(text: &str, length: &str) -> Option<Pattern> {
    let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
    let (address, length): (IpAddr, u8) = (bare.parse().ok()?, length.parse().ok()?);
    let longest = if address.is_ipv4() { 32 } else { 128 };
    (length <= longest).then_some(Pattern::Network(address, length))
}

fn is_within(address: IpAddr, network: IpAddr, length: u8) -> bool {
    match (address, network) {
        (IpAddr::V4(address), IpAddr::V4(network)) => {
            let mask = u32::MAX.checked_shl(32 - u32::from(length)).unwrap_or(0);
            (address.to_bits() ^ network.to_bits()) & mask == 0
        }
        (IpAddr::V6(address), IpAddr::V6(network)) => {
            let mask = u128::MAX.checked_shl(128 - u32::from(length)).unwrap_or(0);
            (address.to_bits() ^ network.to_bits()) & mask == 0
        }
        _ => false,
    }
}

/// Returns whether a name fits a pattern with `*` for any characters.
fn matches(glob: &str, name: &str) -> bool {
    let mut parts = glob.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(list: &str, host: &str, port: u16, direct: bool) {
        let exceptions = Exceptions::parse(list).unwrap_or_else(|mistake| panic!("{list}: {mistake:?}"));
        assert_eq!(exceptions.contains(host, port), direct, "{host}:{port} in {list}");
    }

    #[test]
    fn k14_a_star_holds_for_names_and_addresses() {
        for host in ["api.openai.com", "10.1.2.3", "[2001:db8::1]", "vllm"] {
            check("*", host, 443, true);
            check("a.example , * ,b.example", host, 443, true);
            check("", host, 443, false);
            check(" , ", host, 443, false);
            check("*:8080", host, 8080, true);
            check("*:8080", host, 443, false);
        }
    }

    #[test]
    fn k14_domains_and_what_is_below_them() {
        for (list, host, direct) in [
            ("example.com", "example.com", true),
            ("example.com", "api.example.com", true),
            ("example.com", "notexample.com", false),
            ("Example.COM", "API.example.com.", true),
            (".example.com", "api.example.com", true),
            (".example.com", "example.com", true),
            (".example.com", "notexample.com", false),
            ("*.example.com", "api.example.com", true),
            ("*.example.com", "a.b.example.com", true),
            ("*.example.com", "example.com", false),
            ("*.example.com", "notexample.com", false),
            ("api-*.example.com", "api-7.example.com", true),
            ("api-*.example.com", "www.example.com", false),
            ("192.168.*", "192.168.7.1", true),
            ("http://a.example/", "a.example", true),
            ("a.example b.example", "b.example", true),
            ("a.example,\tb.example ,", "b.example", true),
        ] {
            check(list, host, 443, direct);
        }
    }

    #[test]
    fn k14_a_port_narrows_an_entry() {
        for (list, host, port, direct) in [
            ("vllm:8000", "vllm", 8000, true),
            ("vllm:8000", "vllm", 8001, false),
            (".example.com:443", "api.example.com", 443, true),
            ("*.example.com:443", "api.example.com", 80, false),
            ("10.1.2.3:80", "10.1.2.3", 80, true),
            ("[2001:db8::1]:8443", "[2001:db8::1]", 8443, true),
            ("[2001:db8::1]:8443", "[2001:db8::1]", 443, false),
        ] {
            check(list, host, port, direct);
        }
    }

    #[test]
    fn k14_addresses_and_networks() {
        for (list, host, direct) in [
            ("10.1.2.3", "10.1.2.3", true),
            ("10.1.2.3", "10.1.2.30", false),
            ("10.0.0.0/8", "10.255.0.1", true),
            ("10.0.0.0/8", "11.0.0.1", false),
            ("0.0.0.0/0", "8.8.8.8", true),
            ("192.168.1.128/25", "192.168.1.127", false),
            ("192.168.1.128/25", "192.168.1.200", true),
            ("10.1.2.3/32", "10.1.2.3", true),
            ("10.1.2.3", "[::ffff:10.1.2.3]", true),
            ("::ffff:10.1.2.3", "10.1.2.3", true),
            ("2001:db8::1", "[2001:db8::1]", true),
            ("[2001:db8::1]", "[2001:DB8:0::1]", true),
            ("2001:db8::/32", "[2001:db8:7::1]", true),
            ("[2001:db8::]/32", "[2001:db9::1]", false),
            ("::/0", "10.1.2.3", false),
            ("10.0.0.0/8", "ten.example", false),
        ] {
            check(list, host, 443, direct);
        }
    }

    #[test]
    fn k14_an_entry_that_is_not_understood_is_told() {
        for (list, number) in [
            ("10.0.0.0/33", 1),
            ("a.example, 10.0.0.0/255.0.0.0", 2),
            ("a.example:port", 1),
            ("\"a.example", 1),
            ("a.example,,<local>", 2),
            ("[2001:db8::1", 1),
        ] {
            assert_eq!(Exceptions::parse(list).unwrap_err(), ExceptionMistake { number }, "{list}");
        }
    }
}
