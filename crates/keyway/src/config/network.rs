//! The environment's settings of the network: proxies and root certificates.

use keyway_credentials::{Scrubber, Setting, Source, path_list};

use crate::env_vars as vars;
use crate::error::{ConfigurationReason, Error, Result};
use crate::settings::Reader;
use crate::transport::{Exceptions, Proxy, ProxyMistake, ProxySettings, Roots};

/// The proxy variables, in upper or lower case, as curl reads them. One that is not understood is
/// never ignored (K14): the reader takes note of it.
pub(crate) fn proxies(reader: &mut Reader<'_>) -> ProxySettings {
    let mut read = |name, upper, lower| {
        let found = reader.either_case(name, upper, lower)?;
        reader.tolerate(name, proxy(&found).map(Some))
    };
    let all = read("all_proxy", vars::ALL_PROXY, "all_proxy");
    let http = read("http_proxy", vars::HTTP_PROXY, "http_proxy");
    let https = read("https_proxy", vars::HTTPS_PROXY, "https_proxy");
    let except = match reader.either_case("no_proxy", vars::NO_PROXY, "no_proxy") {
        Some(setting) => reader.tolerate("no_proxy", exceptions(&setting)),
        None => Exceptions::default(),
    };
    ProxySettings { all, http, https, except, fixed: None }
}

/// Lists the proxy variables that a proxy in code replaces.
pub(crate) fn shadow_proxies(reader: &mut Reader<'_>) {
    for (name, variable) in [
        ("all_proxy", vars::ALL_PROXY),
        ("http_proxy", vars::HTTP_PROXY),
        ("https_proxy", vars::HTTPS_PROXY),
        ("no_proxy", vars::NO_PROXY),
    ] {
        reader.shadow(name, variable);
        reader.shadow(name, name);
    }
}

/// Lists the variables of root certificates that roots in code replace.
pub(crate) fn shadow_roots(reader: &mut Reader<'_>) {
    reader.shadow("ssl_cert_file", vars::SSL_CERT_FILE);
    reader.shadow("ssl_cert_dir", vars::SSL_CERT_DIR);
}

/// Reads the address of a proxy.
pub(crate) fn proxy(setting: &Setting) -> Result<Proxy> {
    Proxy::parse(setting.text()).map_err(|mistake| unusable_proxy(setting, &mistake))
}

#[cold]
fn unusable_proxy(setting: &Setting, mistake: &ProxyMistake) -> Error {
    let what = if setting.has_comment() {
        "has a comment pasted along with it (` #`)"
    } else {
        mistake.what.as_str()
    };
    let text = format!("The proxy in {} {what}; write it as {}", setting.place(), mistake.right);
    let reason = match setting.source() {
        Source::Argument(_) => ConfigurationReason::InvalidArgument,
        _ => ConfigurationReason::InvalidVariable,
    };
    // It may be a key in the wrong place (X2).
    Error::configuration(reason, Scrubber::new().scrub(&text))
}

fn exceptions(setting: &Setting) -> Result<Exceptions> {
    Exceptions::parse(setting.text()).map_err(|mistake| {
        let text = format!(
            "Entry {} of {} is not a host, domain, address or network; write a list such as localhost,.example.com,10.0.0.0/8,vllm:8000",
            mistake.number,
            setting.place()
        );
        Error::configuration(ConfigurationReason::InvalidVariable, text)
    })
}

/// The source of root certificates, if not the system: a file, and a list of directories as OpenSSL
/// has it.
pub(crate) fn roots(reader: &mut Reader<'_>) -> Roots {
    let file = reader.path("ssl_cert_file", vars::SSL_CERT_FILE).map(Into::into);
    let list = reader.path("ssl_cert_dir", vars::SSL_CERT_DIR).unwrap_or_default();
    Roots { file, directories: path_list(&list), ..Roots::default() }
}
