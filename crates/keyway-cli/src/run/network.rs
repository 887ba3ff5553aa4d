//! The flags about the network that have a variable: the child's libraries read those.

use std::path::Path;

use keyway::credentials::{RealSystem, System};
use tokio::process::Command;

use crate::args::Global;
use crate::failure::Failure;

/// All names under which libraries look for a proxy.
pub(super) const PROXIES: [&str; 6] =
    ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// Sets the variables of `--proxy` and `--ca-file`, over those that the child inherits (K15).
pub(super) fn pass(command: &mut Command, global: &Global) -> Result<(), Failure> {
    if let Some(proxy) = &global.proxy {
        for name in PROXIES {
            command.env(name, proxy);
        }
        // keyway sends every request through the proxy of the flag.
        command.env_remove("NO_PROXY").env_remove("no_proxy");
    }
    if let Some(path) = &global.ca_file
        && is_readable_again(path)
    {
        let absolute = std::path::absolute(path).map_err(|error| {
            let text =
                format!("--ca-file {}: the path has no absolute form ({error}); pass one", path.display());
            Failure::Usage(text)
        })?;
        command.env("SSL_CERT_FILE", absolute);
    }
    Ok(())
}

/// Returns whether a file is still there after keyway has read it, which that of a pipe is not.
fn is_readable_again(path: &Path) -> bool {
    RealSystem.stamp(path).is_some_and(|stamp| stamp.is_plain())
}
