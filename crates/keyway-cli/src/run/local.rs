//! The child's variables with `--local`: everything that could lead it to a real server leads to the
//! emulator.

use std::ffi::OsString;

use keyway::credentials::Secret;
use keyway::env_vars as vars;
use keyway_emulator::Emulator;
use tokio::process::Command;

use super::network::PROXIES;

/// The base URL in libraries that are older than `OPENAI_BASE_URL`.
const OPENAI_API_BASE: &str = "OPENAI_API_BASE";
/// Where the child manages keys, faults and replies.
const CONTROL_URL: &str = "KEYWAY_CONTROL_URL";
/// Azure's variables. They are replaced only if they are set: beside `OPENAI_API_KEY`, some
/// libraries cannot choose.
const AZURE_ENDPOINT: &str = "AZURE_OPENAI_ENDPOINT";
const AZURE_KEY: &str = "AZURE_OPENAI_API_KEY";

/// Points a child's libraries to an emulator.
pub(super) fn point_to(command: &mut Command, emulator: &Emulator, key: &Secret) {
    // Nothing that belongs to the real API may reach the emulator.
    for name in [vars::OPENAI_ADMIN_KEY, vars::OPENAI_CUSTOM_HEADERS] {
        command.env_remove(name);
    }
    let url = emulator.base_url();
    command.env(vars::OPENAI_BASE_URL, url).env(OPENAI_API_BASE, url);
    command.env(CONTROL_URL, emulator.control_url());
    for (name, value) in [(AZURE_ENDPOINT, url.trim_end_matches("/v1")), (AZURE_KEY, key.expose())] {
        if std::env::var_os(name).is_some() {
            command.env(name, value);
        }
    }
    // A proxy would not find this machine's loopback address.
    if PROXIES.iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty())) {
        for name in ["NO_PROXY", "no_proxy"] {
            let mut exceptions = std::env::var_os(name).filter(|value| !value.is_empty()).unwrap_or_default();
            if !exceptions.is_empty() {
                exceptions.push(",");
            }
            exceptions.push(OsString::from("127.0.0.1,localhost,::1"));
            command.env(name, exceptions);
        }
    }
}
