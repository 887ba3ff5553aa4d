//! The host names that the control API accepts.

use std::net::IpAddr;

use http::uri::Authority;

/// The host names that the control API accepts.
#[derive(Clone, Debug, Default)]
pub(crate) struct ControlHosts {
    /// Hosts that the user allowed besides those of this machine, in lowercase.
    pub(crate) allowed: Vec<String>,
    /// Other machines can reach the emulator: accept IP addresses, which no name service can
    /// redirect.
    pub(crate) public: bool,
}

impl ControlHosts {
    /// Returns whether the control API answers a request for this host.
    pub(crate) fn answers_for(&self, name: &str) -> bool {
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
