//! The flags about the network: `--proxy`, `--ca-file`, `--client-cert`, `--client-key`, `--resolve`,
//! `--local-address`.

use std::net::IpAddr;
use std::path::Path;
use std::time::Duration;

use keyway::credentials::{RealSystem, System};
use keyway::{Builder, OpenAI, Origin};

use crate::args::Global;
use crate::failure::Failure;

/// Configures how the client connects. Files are read within the limit, because they may be pipes.
pub(crate) fn configure(mut builder: Builder, global: &Global, limit: Duration) -> Result<Builder, Failure> {
    if let Some(url) = &global.proxy {
        builder = builder.proxy(url);
    }
    if let Some(path) = &global.ca_file {
        builder = builder.root_certificates(read("--ca-file", path, limit)?);
    }
    builder = match (&global.client_cert, &global.client_key) {
        (None, None) => builder,
        (Some(certificate), key) => {
            let chain = read("--client-cert", certificate, limit)?;
            let key = key.as_ref().map(|key| read("--client-key", key, limit)).transpose()?;
            let key = key.as_ref().unwrap_or(&chain);
            builder.client_certificate(&chain, key)
        }
        (None, Some(_)) => {
            let text = "--client-key needs the certificate that it belongs to; pass --client-cert too";
            return Err(Failure::Usage(text.to_owned()));
        }
    };
    if let Some(address) = global.local_address {
        builder = builder.local_address(address);
    }
    for text in &global.resolve {
        let entry = Entry::parse(text)?;
        builder = builder.resolve(entry.host, entry.addresses);
    }
    Ok(builder)
}

/// Rejects an entry of `--resolve` for a port that the client does not connect to: it would have no
/// effect.
pub(crate) fn check_ports(client: &OpenAI, global: &Global) -> Result<(), Failure> {
    let Some(origin) = client.base_url().parse().ok().and_then(|url| Origin::of(&url)) else { return Ok(()) };
    for text in &global.resolve {
        let entry = Entry::parse(text)?;
        if entry.host.eq_ignore_ascii_case(origin.host()) && entry.port != origin.port() {
            return Err(Failure::Usage(format!(
                "--resolve {text}: it is for port {}, but the base URL has port {}; write {}:{}:ADDRESS",
                entry.port,
                origin.port(),
                entry.host,
                origin.port()
            )));
        }
    }
    Ok(())
}

/// An entry of `--resolve`.
#[derive(Debug, PartialEq, Eq)]
struct Entry<'a> {
    host: &'a str,
    port: u16,
    addresses: Vec<IpAddr>,
}

impl<'a> Entry<'a> {
    /// Parses `HOST:PORT:ADDRESS[,ADDRESS]`, as curl takes it. An IPv6 address may be in brackets.
    fn parse(text: &'a str) -> Result<Self, Failure> {
        let parts = || {
            let (host, rest) = text.split_once(':')?;
            let (port, addresses) = rest.split_once(':')?;
            let address = |text: &str| text.trim().trim_matches(['[', ']']).parse().ok();
            let addresses = addresses.split(',').map(address).collect::<Option<Vec<IpAddr>>>()?;
            let entry = Entry { host: host.trim(), port: port.parse().ok()?, addresses };
            (!entry.host.is_empty()).then_some(entry)
        };
        parts().ok_or_else(|| {
            let text = format!(
                "--resolve takes HOST:PORT:ADDRESS, such as api.openai.com:443:203.0.113.7, not `{text}`"
            );
            Failure::Usage(text)
        })
    }
}

fn read(flag: &str, path: &Path, limit: Duration) -> Result<Vec<u8>, Failure> {
    let waits = RealSystem.stamp(path).is_some_and(|stamp| !stamp.is_plain());
    let contents = if waits { RealSystem.read_within(path, limit) } else { RealSystem.read(path) };
    contents.map_err(|error| {
        Failure::Usage(format!("{flag} {}: it cannot be read ({error}); check the path", path.display()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn h12_an_entry_of_resolve_is_written_as_for_curl() {
        let parsed = |text| Entry::parse(text).ok().map(|entry| (entry.host, entry.port, entry.addresses));
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        assert_eq!(parsed("a.example:443:10.0.0.1"), Some(("a.example", 443, vec![address("10.0.0.1")])));
        assert_eq!(
            parsed("a.example:80:[::1],10.0.0.1"),
            Some(("a.example", 80, vec![address("::1"), address("10.0.0.1")]))
        );
        assert_eq!(parsed("a.example:80:2001:db8::1"), Some(("a.example", 80, vec![address("2001:db8::1")])));
        for wrong in
            ["", "a.example", "a.example:80", "a.example:80:", "a.example:x:::1", ":80:::1", "a:80:b"]
        {
            let Err(Failure::Usage(text)) = Entry::parse(wrong) else { panic!("{wrong}") };
            assert!(text.starts_with("--resolve takes HOST:PORT:ADDRESS, such as"), "{text}");
        }
    }
}
