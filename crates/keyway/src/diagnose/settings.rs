//! Checks the settings around the key: organization, project, base URL, file modes and proxy
//! variables (K12, H3, H4).

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use keyway_credentials::System;

use super::misnamed;
use super::report::{Id, Report};
use crate::builder::Builder;
use crate::client::OpenAI;
use crate::config::{ORGANIZATION, PROJECT};
use crate::env_vars as vars;
use crate::settings::{Reader, SettingPlace, SettingState};
use crate::transport::TransportSettings;

/// The settings read from a builder before it builds the client.
pub(super) struct Settings {
    pub(super) dotenv: Option<PathBuf>,
    pub(super) system: Arc<dyn System>,
    network: TransportSettings,
    /// The builder has a custom transport, whose route to the server is unknown.
    pub(super) own_transport: bool,
}

impl Settings {
    pub(super) fn of(builder: &Builder) -> Self {
        let mut reader = Reader::new(builder.system.as_ref());
        Self {
            dotenv: builder.dotenv.clone(),
            system: Arc::clone(&builder.system),
            // Unusable ones are reported when the client is built. Stages have no time limits.
            network: builder.network.settings(&mut reader, Duration::ZERO).unwrap_or_default(),
            own_transport: builder.transport.is_some(),
        }
    }

    /// The settings of the connection to the server.
    pub(super) fn transport(&self) -> TransportSettings {
        self.network.clone()
    }
}

/// Checks the settings. If the base URL is unusable, that has been reported.
pub(super) fn check(report: &mut Report, settings: &Settings, client: &OpenAI, no_url: bool) {
    passed_over(report, client);
    for (id, header, name) in
        [(Id::Organization, ORGANIZATION, "organization"), (Id::Project, PROJECT, "project")]
    {
        let value = client.0.config.headers.get(header).and_then(|value| value.to_str().ok());
        let used = used(client, name).filter(|place| place.value() == value);
        let place = used.map_or("the default headers".to_owned(), SettingPlace::place);
        let finding = match value {
            None => format!("no {name} is set; the key's own applies"),
            Some(value) => format!("{value}, from {place}"),
        };
        with_ignored(report, id, client, name, finding);
    }
    if !no_url {
        base_url(report, settings, client);
    }
    files(report, settings);
    proxies(report, settings);
    certificates(report, settings);
    report.skip(Id::Clock, "no reply to compare with");
}

fn base_url(report: &mut Report, settings: &Settings, client: &OpenAI) {
    let used = used(client, "base_url");
    let place = used.map_or("the default".to_owned(), SettingPlace::place);
    let text = format!("{}, from {place}", client.base_url());
    let misnamed =
        misnamed::base_url(settings.system.as_ref(), settings.dotenv.as_deref()).filter(|_| used.is_none());
    let Some(name) = misnamed else {
        return with_ignored(report, Id::BaseUrl, client, "base_url", text);
    };
    let text = format!("the base URL is {text}, but {name} is set, which keyway does not read");
    let next = format!("rename {name} to {}", vars::OPENAI_BASE_URL);
    report.suspect(Id::BaseUrl, &text, &next, |id| id > Id::BaseUrl);
}

/// Reports settings in a `.env` file that the file does not supply (K15). A proxy or certificates that
/// are not used may be why the server cannot be reached.
fn passed_over(report: &mut Report, client: &OpenAI) {
    const WITH_THE_KEY: &[&str] = &["base_url", "organization", "project"];
    let places = client
        .setting_places()
        .iter()
        .filter(|place| place.state == SettingState::Ignored && !WITH_THE_KEY.contains(&place.name));
    let places: Vec<String> = places.map(SettingPlace::place).collect();
    if places.is_empty() {
        return;
    }
    let is = if places.len() == 1 { "is" } else { "are" };
    let text = format!("{} {is} ignored, because the file does not supply it", places.join(" and "));
    report.suspect(Id::Settings, &text, "export it, if calls need it", |id| {
        matches!(id, Id::Resolve | Id::Connect | Id::Tls)
    });
}

/// Returns where a setting that is used comes from.
fn used<'a>(client: &'a OpenAI, name: &str) -> Option<&'a SettingPlace> {
    let places = client.setting_places().iter();
    places.into_iter().find(|place| place.name == name && place.state == SettingState::Used)
}

/// Reports a setting, and warns if one of a `.env` file is ignored (K15).
fn with_ignored(report: &mut Report, id: Id, client: &OpenAI, name: &str, finding: String) {
    let ignored = client
        .setting_places()
        .iter()
        .find(|place| place.name == name && place.state == SettingState::Ignored);
    match ignored {
        None => report.ok(id, finding),
        Some(place) => report.warn(
            id,
            format!("{finding}; {} is ignored, because the key of this file is not used", place.place()),
            "use the key of that file, or set the variable in the environment",
        ),
    }
}

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
    let names = [vars::HTTPS_PROXY, vars::HTTP_PROXY, vars::ALL_PROXY, vars::NO_PROXY];
    let names: Vec<_> = names.into_iter().filter(set).collect();
    let text = match names.as_slice() {
        [] => "none is set".to_owned(),
        names => format!("set: {}", names.join(", ")),
    };
    report.ok(Id::ProxyVariables, text);
}

/// Reports where the trusted root certificates come from.
fn certificates(report: &mut Report, settings: &Settings) {
    let roots = &settings.network.roots;
    if let Some(path) = &roots.file
        && let Err(error) = settings.system.read(path)
    {
        let text = format!("{} ({}) cannot be read: {error}", path.display(), vars::SSL_CERT_FILE);
        let remedy =
            format!("correct {}, or unset it to trust the system's certificates", vars::SSL_CERT_FILE);
        report.warn(Id::Certificates, text, remedy);
        return;
    }
    let file = roots.file.iter().map(|path| (vars::SSL_CERT_FILE, path));
    let places = file.chain(roots.directories.iter().map(|path| (vars::SSL_CERT_DIR, path)));
    let places = places.map(|(name, path)| format!("{} ({name})", path.display()));
    let places: Vec<_> = places.collect();
    match places.is_empty() {
        true => report.ok(Id::Certificates, "the system's root certificates are trusted"),
        false => {
            report.ok(Id::Certificates, format!("root certificates are read from {}", places.join(" and ")));
        }
    }
}

/// The address of the API in the form that the transport takes.
pub(super) fn target(client: &OpenAI) -> Option<Uri> {
    client.base_url().parse().ok()
}
