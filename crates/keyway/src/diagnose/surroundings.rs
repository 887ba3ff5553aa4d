//! What goes with the key: organization, project, base URL, modes of files, proxy variables (K12, H3, H4).

use std::path::PathBuf;
use std::sync::Arc;

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

/// A setting, and where it comes from.
pub(super) struct Setting {
    pub(super) text: String,
    pub(super) place: String,
}

/// What is asked of a builder before it builds.
pub(super) struct Settings {
    pub(super) base_url: Setting,
    organization: Option<String>,
    project: Option<String>,
    dotenv: Option<PathBuf>,
    system: Arc<dyn System>,
    /// The builder has a transport of its own, whose way to the server is not known.
    pub(super) own_transport: bool,
}

impl Settings {
    pub(super) fn of(builder: &Builder) -> Self {
        let system = builder.system.as_ref();
        let base_url = match &builder.base_url {
            Some(url) => Setting { text: url.clone(), place: "the `base_url` argument".to_owned() },
            // A variable that cannot be read is told when the client is built.
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
            own_transport: builder.transport.is_some(),
        }
    }

    /// The settings of the way to the server.
    pub(super) fn transport(&self) -> TransportSettings {
        let system = self.system.as_ref();
        TransportSettings {
            proxies: config::proxies(system),
            roots: config::roots(system),
            ..TransportSettings::default()
        }
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
            None => "the headers of every request".to_owned(),
        };
        match value {
            None => report.ok(id, format!("no {argument} is named; the key's own counts")),
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
    report.skip(Id::Clock, "no reply to compare it with");
}

/// The name of the header of the organization.
pub(super) const ORGANIZATION: &str = "openai-organization";
/// The name of the header of the project.
pub(super) const PROJECT: &str = "openai-project";

/// Files with keys that others on the machine can read (X4).
fn files(report: &mut Report, settings: &Settings) {
    let stored = settings.system.home_dir().map(|home| home.join(".openai").join("auth.json"));
    let mut seen = false;
    let mut open = Vec::new();
    for path in stored.into_iter().chain(settings.dotenv.clone()) {
        let Some(mode) = settings.system.mode(&path) else { continue };
        seen = true;
        if mode & 0o077 != 0 {
            open.push((path.display().to_string(), mode));
        }
    }
    match (open.first(), seen) {
        (None, false) => report.skip(Id::Files, "no file with a key"),
        (None, true) => report.ok(Id::Files, "only you can read the files with keys"),
        (Some(_), _) => {
            let list: Vec<_> = open.iter().map(|(path, mode)| format!("{path} (mode {mode:o})")).collect();
            let paths: Vec<_> = open.iter().map(|(path, _)| path.as_str()).collect();
            let text = format!("others on this machine can read {}", list.join(" and "));
            report.warn(Id::Files, text, format!("chmod 600 {}", paths.join(" ")));
        }
    }
}

/// Which proxy variables are set; their values may hold a password.
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

/// The address of the API as the transport takes it.
pub(super) fn target(client: &OpenAI) -> Option<Uri> {
    client.base_url().parse().ok()
}
