//! Who may ask the control API: programs, and nobody's web pages.
//!
//! A page can send requests to any address that its user reaches, this machine's among them. Where they cross origins the browser says
//! so (`Origin`, `Sec-Fetch-Site`). Where the page has its own name resolve to this machine (DNS rebinding), nothing tells but the
//! name, which then stands in `Host`.

use std::net::IpAddr;

use http::StatusCode;
use http::header::{HOST, ORIGIN};
use http::uri::Authority;

use super::refuse;
use crate::refusal::Refusal;
use crate::request::Arrival;

/// The hosts that the control API answers for.
#[derive(Clone, Debug, Default)]
pub(crate) struct ControlHosts {
    /// What the user allowed besides those of this machine, in lower case.
    pub(crate) allowed: Vec<String>,
    /// The emulator can be reached from other machines: by addresses, which no name service can turn to another host.
    pub(crate) public: bool,
}

impl ControlHosts {
    /// Lets a request of the control API pass, or says what is wrong with where it comes from.
    pub(super) fn check(&self, arrival: &Arrival) -> Result<(), Refusal> {
        let mut sites = arrival.headers.get_all("sec-fetch-site").iter();
        if arrival.headers.contains_key(ORIGIN) || sites.any(|site| site != "none" && site != "same-origin") {
            return Err(refuse(
                StatusCode::FORBIDDEN,
                "",
                "The control API takes no requests from web pages; ask it from a program, or type its URL into the browser.",
            ));
        }
        let lines = arrival.headers.get_all(HOST).iter().map(|value| value.to_str().unwrap_or("?"));
        let names: Vec<&str> = lines.chain(arrival.authority.as_deref()).collect();
        if names.is_empty() || names.iter().any(|name| !name.eq_ignore_ascii_case(names[0])) {
            return Err(refuse(
                StatusCode::FORBIDDEN,
                "",
                "The control API wants to be told by exactly one name for which host a request is; send one `Host` header.",
            ));
        }
        if self.answers_for(names[0]) {
            return Ok(());
        }
        Err(refuse(
            StatusCode::FORBIDDEN,
            "",
            format!(
                "The control API does not answer for the host `{}`; ask 127.0.0.1, localhost or [::1], or allow this name with \
                 `EmulatorBuilder::control_host` or `keyway emulator --control-host NAME`.",
                names[0].escape_debug()
            ),
        ))
    }

    fn answers_for(&self, name: &str) -> bool {
        let Ok(authority) = name.parse::<Authority>() else { return false };
        if authority.as_str().contains('@') {
            return false;
        }
        let host = authority.host().to_ascii_lowercase();
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        match bare.parse::<IpAddr>() {
            Ok(address) => self.public || address.to_canonical().is_loopback() || self.allows(bare),
            Err(_) => host == "localhost" || self.allows(&host),
        }
    }

    fn allows(&self, host: &str) -> bool {
        self.allowed.iter().any(|allowed| allowed == host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_this_machine_and_those_allowed() {
        let own = ControlHosts { allowed: vec!["emulator".into(), "2001:db8::1".into()], public: false };
        for name in [
            "127.0.0.1",
            "127.0.0.1:8080",
            "127.0.0.2:80",
            "localhost",
            "LocalHost:1",
            "[::1]",
            "[::1]:8080",
            "[::ffff:127.0.0.1]",
            "emulator",
            "Emulator:8080",
            "[2001:db8::1]:80",
        ] {
            assert!(own.answers_for(name), "{name}");
        }
        let foreign = [
            "attacker.example",
            "attacker.example:8080",
            "localhost.attacker.example",
            "127.0.0.1.attacker.example",
            "localhost@attacker.example",
            "attacker.example@localhost",
            "emulator.attacker.example",
            "::1",
            "0.0.0.0",
            "192.0.2.1",
            "localhost:8080:1",
            "localhost, attacker.example",
            "",
            " ",
            "?",
        ];
        for name in foreign {
            assert!(!own.answers_for(name), "{name}");
        }
        let public = ControlHosts { public: true, ..own };
        assert!(public.answers_for("192.0.2.1:8080") && public.answers_for("[2001:db8::2]"));
        assert!(!public.answers_for("attacker.example") && !public.answers_for("192.0.2.1.attacker.example"));
    }
}
