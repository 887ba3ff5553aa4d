//! Settings where nothing reads them: under another variable's name, or in a `.env` file elsewhere.

use std::ffi::OsString;
use std::path::Path;

use keyway_credentials::{System, dotenv_settings};

use crate::base_url::DEFAULT_BASE_URL;
use crate::env_vars as vars;

/// Names that people, tutorials and older programs use for the key.
const KEYS: &[&str] = &[
    "OPENAI_KEY",
    "OPENAI_APIKEY",
    "OPENAI_API_TOKEN",
    "OPENAI_TOKEN",
    "OPENAI_SECRET_KEY",
    "OPENAI_SECRET",
    "OPENAI_ACCESS_TOKEN",
    "OPENAI_API_SECRET",
    "OPENAI_API_KEYS",
    "OPEN_AI_API_KEY",
    "OPEN_AI_KEY",
    "OPENAPI_API_KEY",
    "OPENAPI_KEY",
    "OPEN_API_KEY",
    "CHATGPT_API_KEY",
    "GPT_API_KEY",
    "AZURE_OPENAI_API_KEY",
    "AZURE_OPENAI_KEY",
    "openai_api_key",
    "openai_key",
];

/// The same for the base URL.
const BASE_URLS: &[&str] = &[
    "OPENAI_API_BASE",
    "OPENAI_API_BASE_URL",
    "OPENAI_BASEURL",
    "OPENAI_BASE",
    "OPENAI_API_URL",
    "OPENAI_URL",
    "OPENAI_ENDPOINT",
    "OPENAI_API_ENDPOINT",
    "OPENAI_HOST",
    "OPENAI_API_HOST",
    "OPENAI_PROXY_URL",
    "OPEN_AI_BASE_URL",
    "AZURE_OPENAI_ENDPOINT",
    "openai_api_base",
    "openai_base_url",
];

/// Files in which people keep keys, relative to the working directory.
const FILES: &[&str] =
    &[".env", "../.env", "../../.env", "../../../.env", ".env.local", ".env.development", "../.env.local"];

/// The variable that has the key, under a name that nothing reads; also in the file that is read.
pub(super) fn key(system: &dyn System, read: Option<&Path>) -> Option<String> {
    find(system, read, KEYS, |_| true)
}

/// The variable that has the base URL, under a name that nothing reads; also in the file that is read.
pub(super) fn base_url(system: &dyn System, read: Option<&Path>) -> Option<String> {
    find(system, read, BASE_URLS, |text| text.trim_end_matches('/') != DEFAULT_BASE_URL)
}

fn find(
    system: &dyn System,
    read: Option<&Path>,
    names: &[&str],
    counts: impl Fn(&str) -> bool,
) -> Option<String> {
    let is_set = |name: &&&str| text(system.var(name)).is_some_and(|text| counts(&text));
    if let Some(name) = names.iter().find(is_set) {
        return Some((*name).to_owned());
    }
    names.iter().find_map(|name| {
        let found = dotenv_settings(system, read?, &[name]).ok()?.pop()?;
        counts(found.text()).then(|| found.place())
    })
}

/// A file that has the key, but is not read. `read` is the one that is.
pub(super) fn env_file(system: &dyn System, read: Option<&Path>) -> Option<&'static str> {
    FILES.iter().copied().find(|name| {
        let path = Path::new(name);
        let blocks = system.stamp(path).is_some_and(|stamp| !stamp.is_plain());
        read != Some(path) && !blocks && system.read(path).is_ok_and(|bytes| has_key(&bytes))
    })
}

fn text(value: Option<OsString>) -> Option<String> {
    let text = value?.to_string_lossy().trim().to_owned();
    (!text.is_empty()).then_some(text)
}

/// Returns whether a line of a `.env` file sets the key.
fn has_key(bytes: &[u8]) -> bool {
    String::from_utf8_lossy(bytes).lines().any(|line| {
        let line = line.trim_start();
        let line = line.strip_prefix("export ").unwrap_or(line).trim_start();
        let value =
            line.strip_prefix(vars::OPENAI_API_KEY).and_then(|rest| rest.trim_start().strip_prefix('='));
        value.is_some_and(|value| !value.trim().is_empty())
    })
}

#[cfg(test)]
mod tests {
    use keyway_credentials::FakeSystem;

    use super::*;

    #[test]
    fn a_variable_with_another_name_is_found() {
        let found = |name: &str, value: &str| key(&FakeSystem::new().with_var(name, value), None);
        assert_eq!(found("OPENAI_APIKEY", "sk-emul-1").as_deref(), Some("OPENAI_APIKEY"));
        assert_eq!(found("OPENAI_KEY", " "), None);
        let base = |value: &str| base_url(&FakeSystem::new().with_var("OPENAI_API_BASE", value), None);
        assert_eq!(base("http://localhost:1234/v1").as_deref(), Some("OPENAI_API_BASE"));
        assert_eq!(base("https://api.openai.com/v1/"), None);
    }

    #[cfg(feature = "dotenv")]
    #[test]
    fn a_variable_with_another_name_in_the_file_is_found() {
        let text =
            "OPENAI_APIKEY=sk-emul-1\nexport OPENAI_API_BASE='http://localhost:1234/v1'\nOPENAI_KEY=\n";
        let (system, file) = (FakeSystem::new().with_file(".env", text), Some(Path::new(".env")));
        assert_eq!(key(&system, file).as_deref(), Some("OPENAI_APIKEY in the file .env"));
        assert_eq!(base_url(&system, file).as_deref(), Some("OPENAI_API_BASE in the file .env"));
        assert_eq!((key(&system, None), base_url(&system, None)), (None, None));
    }

    #[test]
    fn a_file_elsewhere_is_found() {
        let with = |path: &str, text: &str| FakeSystem::new().with_file(path, text);
        let found = with("../.env", "A=1\n export OPENAI_API_KEY = sk-emul-1\n");
        assert_eq!(env_file(&found, Some(Path::new(".env"))), Some("../.env"));
        for text in
            ["", "# OPENAI_API_KEY=x", "OPENAI_API_KEY=", "MY_OPENAI_API_KEY=x", "OPENAI_API_KEY_FROM=x"]
        {
            assert_eq!(env_file(&with("../.env", text), None), None, "{text}");
        }
        let read = with(".env", "OPENAI_API_KEY=sk-emul-1");
        assert_eq!(env_file(&read, Some(Path::new(".env"))), None);
        assert_eq!(env_file(&read, None), Some(".env"));
    }
}
