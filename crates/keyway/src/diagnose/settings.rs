//! Checks the settings around the key: organization, project, base URL, file modes and proxy
//! variables (K12, H3, H4).

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use keyway_credentials::System;

use super::report::{Id, Report, exit};
use crate::base_url::{BaseUrl, DEFAULT_BASE_URL};
use crate::builder::Builder;
use crate::client::OpenAI;
use crate::config;
use crate::env_vars as vars;
use crate::error::Error;
use crate::transport::TransportSettings;

/// A setting, and its source.
pub(super) struct Setting {
    pub(super) text: String,
    pub(super) place: String,
}

/// The settings read from a builder before it builds the client.
pub(super) struct Settings {
    pub(super) base_url: Setting,
    organization: Option<String>,
    project: Option<String>,
    dotenv: Option<PathBuf>,
    system: Arc<dyn System>,
    network: TransportSettings,
    /// The builder has a custom transport, whose route to the server is unknown.
    pub(super) own_transport: bool,
}

impl Settings {
    pub(super) fn of(builder: &Builder) -> Self {
        let system = builder.system.as_ref();
        let base_url = match &builder.base_url {
            Some(url) => Setting { text: url.clone(), place: "the `base_url` argument".to_owned() },
            // An unreadable variable is reported when the client is built.
            None => match config::variable(system, vars::OPENAI_BASE_URL) {
                Ok(Some(text)) => Setting { text, place: vars::OPENAI_BASE_URL.to_owned() },
                _ => Setting { text: DEFAULT_BASE_URL.to_owned(), place: "the default".to_owned() },
            },
        };
        Self {
            base_url,
            organization: builder.organization.clone(),
            project: builder.project.clone(),
            dotenv: builder.dotenv.clone(),
            system: Arc::clone(&builder.system),
            // Unusable ones are reported when the client is built. Stages have no time limits.
            network: builder.network.settings(system, Duration::ZERO).unwrap_or_default(),
            own_transport: builder.transport.is_some(),
        }
    }

    /// The settings of the connection to the server.
    pub(super) fn transport(&self) -> TransportSettings {
        self.network.clone()
    }
}

pub(super) fn check(report: &mut Report, settings: &Settings, client: &OpenAI, url: &Result<BaseUrl, Error>) {
    for (id, header, argument, variable, explicit) in [
        (Id::Organization, ORGANIZATION, "organization", vars::OPENAI_ORG_ID, &settings.organization),
        (Id::Project, PROJECT, "project", vars::OPENAI_PROJECT_ID, &settings.project),
    ] {
        let value = client.0.config.headers.get(header).and_then(|value| value.to_str().ok());
        let named = || {
            settings.system.var(variable).is_some_and(|named| Some(named.to_string_lossy().trim()) == value)
        };
        let place = match explicit {
            Some(_) => format!("the `{argument}` argument"),
            None if named() => variable.to_owned(),
            None => "the default headers".to_owned(),
        };
        match value {
            None => report.ok(id, format!("no {argument} is set; the key's own applies")),
            Some(value) => report.ok(id, format!("{value}, from {place}")),
        }
    }
    match url {
        Ok(url) => report.ok(Id::BaseUrl, format!("{}, from {}", url.as_str(), settings.base_url.place)),
        Err(error) => {
            let text = error.to_string();
            let (finding, remedy) = text.rsplit_once("; ").unwrap_or((&text, "correct it"));
            report.fail(Id::BaseUrl, exit::CONFIGURATION, finding, remedy);
        }
    }
    files(report, settings);
    proxies(report, settings);
    report.skip(Id::Clock, "no reply to compare with");
}

/// The organization's header.
pub(super) const ORGANIZATION: &str = "openai-organization";
/// The project's header.
pub(super) const PROJECT: &str = "openai-project";

/// Reports key files that other users can read or replace (X4), and files left by an interrupted
/// login (X6).
fn files(report: &mut Report, settings: &Settings) {
    let folder = settings.system.home_dir().map(|home| home.join(".openai"));
    let stored = folder.as_ref().map(|folder| folder.join("auth.json"));
    let modes = stored.into_iter().chain(settings.dotenv.clone());
    let modes: Vec<_> = modes.filter_map(|path| Some((settings.system.mode(&path)?, path))).collect();
    let open: Vec<_> = modes.iter().filter(|(mode, _)| mode & 0o077 != 0).collect();
    let mut odd = Vec::new();
    if !open.is_empty() {
        let list: Vec<_> =
            open.iter().map(|(mode, path)| format!("{} (mode {mode:o})", path.display())).collect();
        let paths: Vec<_> = open.iter().map(|(_, path)| path.display().to_string()).collect();
        let text = format!("others on this machine can read {}", list.join(" and "));
        odd.push((text, format!("chmod 600 {}", paths.join(" "))));
    }
    let left = folder.as_ref().map(|folder| left_behind(settings, folder)).unwrap_or_default();
    if !left.is_empty() {
        let text = format!("an interrupted login left {} behind, with a key in it", left.join(" and "));
        odd.push((text, "run `keyway auth login` or `keyway auth logout`, which removes it".to_owned()));
    }
    let changeable = folder.and_then(|folder| Some((settings.system.mode(&folder)?, folder)));
    if let Some((mode, folder)) = changeable.filter(|(mode, _)| mode & 0o022 != 0) {
        let folder = folder.display();
        let text = format!("others on this machine can change the files in {folder} (mode {mode:o})");
        odd.push((text, format!("chmod 700 {folder}")));
    }
    let (findings, remedies): (Vec<_>, Vec<_>) = odd.into_iter().unzip();
    match (findings.is_empty(), modes.is_empty()) {
        (true, true) => report.skip(Id::Files, "no file with a key"),
        (true, false) => report.ok(Id::Files, "only you can read the files with keys"),
        (false, _) => report.warn(Id::Files, findings.join("; "), remedies.join("; ")),
    }
}

/// Temporary files, recognized by the names that `keyway auth login` gives them.
fn left_behind(settings: &Settings, folder: &Path) -> Vec<String> {
    let names = settings.system.names(folder).into_iter();
    let left = names.filter(|name| name.to_string_lossy().starts_with(".keyway-"));
    left.map(|name| folder.join(name).display().to_string()).collect()
}

/// Reports which proxy variables are set. Their values may contain a password.
fn proxies(report: &mut Report, settings: &Settings) {
    let set = |name: &&str| {
        let small = name.to_ascii_lowercase();
        [*name, small.as_str()]
            .iter()
            .any(|name| settings.system.var(name).is_some_and(|value| !value.is_empty()))
    };
    let names = [vars::HTTPS_PROXY, vars::HTTP_PROXY, vars::ALL_PROXY, vars::NO_PROXY, vars::SSL_CERT_FILE];
    let names: Vec<_> = names.into_iter().filter(set).collect();
    let text = match names.as_slice() {
        [] => "none is set".to_owned(),
        names => format!("set: {}", names.join(", ")),
    };
    report.ok(Id::ProxyVariables, text);
}

/// The address of the API in the form that the transport takes.
pub(super) fn target(client: &OpenAI) -> Option<Uri> {
    client.base_url().parse().ok()
}
