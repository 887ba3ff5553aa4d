//! The settings in `keyway auth status`: base URL, organization, project, proxies and the like, those
//! that are used and those that were passed over (K13, K15).

use keyway::credentials::Scrubber;
use keyway::settings::{SettingPlace, SettingState};
use serde_json::{Value, json};

use crate::colour::{self, Paint};
use crate::words;

/// The settings in the order of their display. A key's source is shown with the keys.
const NAMES: &[&str] = &[
    "base_url",
    "organization",
    "project",
    "https_proxy",
    "http_proxy",
    "all_proxy",
    "no_proxy",
    "proxy",
    "ssl_cert_file",
    "ssl_cert_dir",
    "custom_headers",
    "webhook_secret",
    "log",
];

fn sorted(places: &[SettingPlace]) -> Vec<&SettingPlace> {
    let named = |name: &&str| places.iter().filter(move |place| place.name == *name).collect::<Vec<_>>();
    let is_passed_over = |place: &&SettingPlace| {
        place.name == "key_from" && matches!(place.state, SettingState::Ignored | SettingState::Invalid)
    };
    NAMES.iter().flat_map(named).chain(places.iter().filter(is_passed_over)).collect()
}

pub(super) fn document(places: &[SettingPlace], scrubber: &Scrubber) -> Value {
    let setting = |place: &SettingPlace| {
        json!({
            "name": place.name,
            "place": place.source.to_string(),
            "state": place.state.as_str(),
            "value": place.value().map(|_| place.shown(scrubber)),
            "notes": place.notes,
        })
    };
    sorted(places).into_iter().map(setting).collect()
}

/// Returns a line for each setting, with its notes below; nothing if there is none.
pub(super) fn table(places: &[SettingPlace], scrubber: &Scrubber, paint: Paint) -> String {
    let places = sorted(places);
    if places.is_empty() {
        return String::new();
    }
    let width = |texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or_default();
    let names = width(&mut places.iter().map(|place| place.name.len())).max("SETTING".len());
    let sources =
        width(&mut places.iter().map(|place| words::of_program(&place.source.to_string()).chars().count()));
    let head = format!("{:8}  {:names$}  {:sources$}  VALUE", "STATE", "SETTING", "SOURCE");
    let mut text = format!("\n{}", paint.style(colour::DIM, head));
    for place in places {
        let style = match place.state {
            SettingState::Used => colour::GOOD,
            SettingState::Ignored => colour::ODD,
            SettingState::Invalid => colour::BAD,
            SettingState::Shadowed => colour::PLAIN,
            _ => colour::DIM,
        };
        let state = paint.style(style, format!("{:8}", place.state.as_str()));
        let source = words::of_program(&place.source.to_string());
        let line = format!("{:names$}  {source:sources$}  {}", place.name, place.shown(scrubber));
        text += &format!("\n{state}  {}", line.trim_end());
        for note in &place.notes {
            text += &format!(
                "\n{:8}  {}",
                "",
                paint.style(colour::ODD, format!("- {}", words::of_program(note)))
            );
        }
    }
    text + "\n"
}
