//! Which hosts may receive a secret unencrypted (H3), and which address a host name denotes.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Suffixes of names that no public name server knows: of a local network (RFC 6762, RFC 8375), of
/// an organization, of a Kubernetes cluster (whose services also end with `.svc.cluster.local`).
const PRIVATE_ENDS: [&str; 5] = [".local", ".internal", ".lan", ".home.arpa", ".svc"];

/// Returns whether `host` is this machine: `localhost`, a name below it, or a loopback address in
/// any spelling.
///
/// An IPv6 address may be in brackets.
pub fn is_loopback_host(host: &str) -> bool {
    host_address(host).is_some_and(|address| address.is_loopback()) || ends_with_name(host, ".localhost")
}

/// Returns whether a secret may be sent to `host` over plain http, because the host can't be
/// reached from outside: loopback, private, link-local and shared (100.64.0.0/10) addresses,
/// single-label names, and names that end with `.local`, `.internal`, `.lan`, `.home.arpa` or
/// `.svc`.
///
/// A number is read as an address, as the operating system does: `3221225985` is 192.0.2.1. A
/// single label followed by a dot is a top-level domain, which is public. An IPv6 address may be in
/// brackets.
pub fn is_private_host(host: &str) -> bool {
    match host_address(host) {
        Some(IpAddr::V4(address)) => is_private_v4(address),
        Some(IpAddr::V6(address)) => {
            address.is_loopback() || address.is_unique_local() || address.is_unicast_link_local()
        }
        None => is_private_name(host),
    }
}

/// Returns the address that a host's text denotes, without a name lookup; `None` for any other
/// name.
///
/// It parses what the operating system does (`getaddrinfo`): IPv4 with one to four numbers, each
/// decimal, octal (`0177`) or hexadecimal (`0x7f`), and IPv6 with or without brackets, ignoring a
/// zone. A trailing dot does not matter. An IPv4 address inside an IPv6 one (`::ffff:192.0.2.1`,
/// `::192.0.2.1`, and `64:ff9b::192.0.2.1` for a public one) is that IPv4 address. `localhost`,
/// `0`, `0.0.0.0` and `::` are 127.0.0.1, which is where connecting to them leads.
///
/// ```
/// use keyway_credentials::host_address;
///
/// let here = "127.0.0.1".parse().ok();
/// for host in ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]", "127.1.", "0"] {
///     assert_eq!(host_address(host), here);
/// }
/// assert_eq!(host_address("api.openai.com"), None);
/// ```
pub fn host_address(host: &str) -> Option<IpAddr> {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    if bare.contains(':') {
        let address = bare.split_once('%').map_or(bare, |(address, _zone)| address);
        return Some(unwrapped(address.parse().ok()?));
    }
    let name = bare.strip_suffix('.').unwrap_or(bare);
    if name.eq_ignore_ascii_case("localhost") {
        return Some(Ipv4Addr::LOCALHOST.into());
    }
    Some(IpAddr::V4(connected(ipv4(name)?)))
}

/// Returns where connecting to an address leads: the unspecified address means this machine.
fn connected(address: Ipv4Addr) -> Ipv4Addr {
    if address.is_unspecified() { Ipv4Addr::LOCALHOST } else { address }
}

/// Returns the IPv4 address that an IPv6 address stands for, or the address itself.
fn unwrapped(address: Ipv6Addr) -> IpAddr {
    let [.., a, b, c, d] = address.octets();
    let last = Ipv4Addr::new(a, b, c, d);
    match address.segments() {
        [0, 0, 0, 0, 0, 0, 0, 1] => address.into(),
        [0, 0, 0, 0, 0, 0 | 0xffff, _, _] => connected(last).into(),
        // The translator belongs to the network: a private address behind it is not one of this
        // network.
        [0x64, 0xff9b, 0, 0, 0, 0, _, _] if !is_private_v4(last) && !last.is_unspecified() => last.into(),
        _ => address.into(),
    }
}

/// Parses an IPv4 address like `inet_aton`: the last number fills the remaining bytes.
fn ipv4(text: &str) -> Option<Ipv4Addr> {
    let mut parts = text.split('.');
    let (mut value, mut last) = (0, number(parts.next()?)?);
    let mut left = 32;
    for part in parts {
        if last > 0xff || left == 8 {
            return None;
        }
        left -= 8;
        value |= last << left;
        last = number(part)?;
    }
    (last >> left == 0).then(|| Ipv4Addr::from_bits(u32::try_from(value | last).unwrap_or_default()))
}

/// Parses a decimal, octal or hexadecimal number. One that is far too large stays too large.
fn number(text: &str) -> Option<u64> {
    let (digits, radix) = match text.as_bytes() {
        [b'0', b'x' | b'X', ..] => (&text[2..], 16),
        [b'0', _, ..] => (&text[1..], 8),
        _ => (text, 10),
    };
    if digits.is_empty() {
        // Some systems read `0x` as zero.
        return (radix == 16).then_some(0);
    }
    digits.chars().try_fold(0_u64, |value, digit| {
        let digit = u64::from(digit.to_digit(radix)?);
        Some(value.saturating_mul(u64::from(radix)).saturating_add(digit))
    })
}

fn is_private_v4(address: Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    // Provider networks and Tailscale (RFC 6598): not routed from outside.
    let shared = first == 100 && second & 0xc0 == 0x40;
    address.is_loopback() || address.is_private() || address.is_link_local() || shared
}

/// Returns whether a name, which is not an address, belongs to the user's own network.
fn is_private_name(host: &str) -> bool {
    let name = host.strip_suffix('.').unwrap_or(host);
    let Some((_, last)) = name.rsplit_once('.') else {
        // A number that is not an address, or a malformed name, is not private.
        return !host.ends_with('.') && !is_numeric(name) && is_name(name);
    };
    !is_numeric(last)
        && (ends_with_name(host, ".localhost") || PRIVATE_ENDS.iter().any(|end| ends_with_name(host, end)))
}

/// Returns whether some system reads a label as a number: they differ in what they accept, and no
/// name ends with one.
fn is_numeric(label: &str) -> bool {
    number(label).is_some() || label.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.contains([':', '[', ']', '%'])
}

/// Returns whether a host ends with this suffix, with a name before it.
fn ends_with_name(host: &str, end: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    let Some(start) = host.len().checked_sub(end.len()) else { return false };
    start > 0 && host.get(start..).is_some_and(|found| found.eq_ignore_ascii_case(end))
}

#[cfg(test)]
mod tests {
    use std::net::ToSocketAddrs;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn h3_a_private_host_is_one_that_nobody_outside_reaches() {
        for host in [
            "localhost",
            "LocalHost.",
            "a.localhost",
            "127.8.9.1",
            "127.1",
            "0",
            "0.0.0.0",
            "[::]",
            "[::1]",
            "10.0.0.1",
            "167772161",
            "192.168.3.4",
            "0xc0.0xa8.0x304",
            "172.16.0.1",
            "169.254.1.1",
            "100.64.0.1",
            "100.127.255.254",
            "[fd00::1]",
            "[fe80::1]",
            "[fe80::1%25eth0]",
            "[::ffff:10.0.0.1]",
            "[::10.0.0.1]",
            "vllm",
            "vllm-2",
            "notlocal",
            "nas.local",
            "NAS.Local",
            "nas.lan",
            "box.home.arpa",
            "a.b.internal",
            "llm.default.svc",
            "llm.default.svc.cluster.local",
            "llm.default.svc.cluster.local.",
        ] {
            assert!(is_private_host(host), "{host}");
        }
    }

    #[test]
    fn h3_numbers_are_addresses_and_an_end_is_the_end() {
        for host in [
            "api.openai.com",
            "8.8.8.8",
            "172.32.0.1",
            "100.63.255.255",
            "100.128.0.1",
            "3221225985",
            "0xC0000201",
            "0xc0000201.",
            "030000001001",
            "192.513",
            "192.0.513",
            "0300.0.0x2.1",
            "[2001:db8::1]",
            "[2001:db8::1%25eth0]",
            "[::ffff:192.0.2.1]",
            "[::ffff:c000:201]",
            "[::192.0.2.1]",
            "[64:ff9b::192.0.2.1]",
            "[64:ff9b::10.0.0.1]",
            "[64:ff9b::127.0.0.1]",
            // Numbers that are not addresses.
            "4294967296",
            "99999999999999999999999",
            "1.2.3.4.5",
            "256.1.1.1",
            "08",
            "a.local.1",
            "a.local.0x1",
            // Names that only contain such a part.
            "internal.example.com",
            "mylocal.de",
            "api.svc.attacker.example",
            "x.svc.com",
            "svc.cluster.example.com",
            "llm.default.svc.cluster.example",
            ".local",
            "a.xlan",
            "home.arpa",
            // A top-level domain, and malformed names.
            "ai.",
            "",
            ".",
            "[",
            "::1::",
        ] {
            assert!(!is_private_host(host), "{host}");
        }
    }

    #[test]
    fn only_this_machine_is_loopback() {
        for host in [
            "localhost",
            "a.localhost",
            "LOCALHOST",
            "127.0.0.1",
            "2130706433",
            "0",
            "[::1]",
            "::1",
            "[::ffff:127.0.0.1]",
        ] {
            assert!(is_loopback_host(host), "{host}");
        }
        for host in
            ["10.0.0.1", "vllm", "notlocalhost", "localhost.example.com", "[fe80::1]", "[64:ff9b::127.0.0.1]"]
        {
            assert!(!is_loopback_host(host), "{host}");
        }
    }

    #[test]
    fn g3_an_address_is_one_however_it_is_written() {
        for (host, address) in [
            ("127.0.0.1", "127.0.0.1"),
            ("localhost", "127.0.0.1"),
            ("Localhost.", "127.0.0.1"),
            ("2130706433", "127.0.0.1"),
            ("0x7f000001", "127.0.0.1"),
            ("0X7F.1", "127.0.0.1"),
            ("017700000001", "127.0.0.1"),
            ("127.1", "127.0.0.1"),
            ("127.0.0.1.", "127.0.0.1"),
            ("0", "127.0.0.1"),
            ("0x", "127.0.0.1"),
            ("0.0.0.0", "127.0.0.1"),
            ("[::]", "127.0.0.1"),
            ("[::ffff:0:0]", "127.0.0.1"),
            ("[::ffff:127.0.0.1]", "127.0.0.1"),
            ("::ffff:7f00:1", "127.0.0.1"),
            ("[0:0:0:0:0:FFFF:7F00:0001]", "127.0.0.1"),
            ("[::127.0.0.1]", "127.0.0.1"),
            ("[::1]", "::1"),
            ("0:0:0:0:0:0:0:1", "::1"),
            ("192.0.513", "192.0.2.1"),
            ("4294967295", "255.255.255.255"),
            ("[64:ff9b::c000:201]", "192.0.2.1"),
            ("[fe80::1%25eth0]", "fe80::1"),
            ("fe80::1%eth0", "fe80::1"),
        ] {
            assert_eq!(host_address(host).map(|found| found.to_string()).as_deref(), Some(address), "{host}");
        }
        for name in [
            "api.openai.com",
            "vllm",
            "a.localhost",
            "1.2.3.4.5",
            "1.2.3.256",
            "256.1",
            "4294967296",
            "1..2",
            "0x7g",
            "08.1.1.1",
            "1.2.3.4..",
            "-1",
            "",
            ".",
            "[]",
            "[vllm]x",
        ] {
            assert_eq!(host_address(name), None, "{name}");
        }
    }

    proptest! {
        #[test]
        fn h3_no_text_makes_it_panic(text in "[\\[\\]0-9a-fx.:%\u{e9}]{0,24}") {
            let _ = (is_private_host(&text), is_loopback_host(&text), host_address(&text));
        }

        /// Queries the operating system, which looks up no name for a text of numbers.
        #[test]
        fn h3_it_reads_numbers_as_the_system_does(
            parts in prop::collection::vec((0_u32..=300, 0_u8..3), 1..=4), whole in any::<u32>()
        ) {
            let written = |(value, form): (u32, u8)| match form {
                0 => value.to_string(),
                1 => format!("0{value:o}"),
                _ => format!("0x{value:x}"),
            };
            let mut texts: Vec<String> = vec![parts.iter().map(|part| written(*part)).collect::<Vec<_>>().join(".")];
            texts.extend((0..3).map(|form| written((whole, form))));
            for text in texts {
                let Some(ours) = host_address(&text) else { continue };
                let system = (text.as_str(), 80).to_socket_addrs().ok().and_then(|mut found| found.next());
                let Some(system) = system else { return Err(TestCaseError::fail(format!("{text} is no address to the system"))) };
                let system = if system.ip().is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { system.ip() };
                prop_assert_eq!(ours, system, "{}", text);
            }
        }
    }
}
