//! The settings of a `.env` file (K15).

use std::path::Path;

use crate::{ProviderError, Setting, System};

/// Returns those settings of a `.env` file that are not blank, in the order of `names`.
///
/// A missing file has none. Nothing is read without the feature `dotenv`.
///
/// # Errors
/// The file is unreadable, or the last line that names one of the settings is malformed.
#[cfg(feature = "dotenv")]
pub fn dotenv_settings(
    system: &dyn System,
    path: &Path,
    names: &[&str],
) -> Result<Vec<Setting>, ProviderError> {
    use crate::dotenv::{self, Found};
    use crate::text_encoding::lenient_text_of;
    use crate::{Answer, Source};

    let file = Source::File(path.to_owned());
    let text = match lenient_text_of(system.read(path), &file) {
        Ok(text) => text,
        Err(Answer::Failed(error)) => return Err(error),
        Err(_) => return Ok(Vec::new()),
    };
    let mut found = Vec::new();
    for name in names {
        let value = dotenv::find(&text, name).map_err(|mistake| mistake.error(file.clone(), name))?;
        let Found::Value(value) = value else { continue };
        let source = Source::Dotenv { path: path.to_owned(), name: (*name).to_owned() };
        found.extend(Setting::from_text(&value.text, source).map(|setting| setting.with_lines(&value.notes)));
    }
    Ok(found)
}

/// Returns nothing: this build lacks the feature `dotenv`.
#[cfg(not(feature = "dotenv"))]
pub fn dotenv_settings(_: &dyn System, _: &Path, _: &[&str]) -> Result<Vec<Setting>, ProviderError> {
    Ok(Vec::new())
}

#[cfg(all(test, feature = "dotenv"))]
mod tests {
    use super::*;
    use crate::FakeSystem;

    #[test]
    fn k15_a_file_has_settings_beside_its_key() {
        let text = "export OPENAI_BASE_URL='http://a.example/v1' # here\nOPENAI_ORG_ID=\nOPENAI_PROJECT_ID=\"'p'\"\nOPENAI_PROJECT_ID=proj_$1\n";
        let system = FakeSystem::new().with_file(".env", text).with_file("bad.env", "OPENAI_ORG_ID='open\n");
        let names = ["OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"];
        let found = dotenv_settings(&system, Path::new(".env"), &names).unwrap();
        let seen: Vec<_> = found.iter().map(|setting| (setting.text(), setting.place())).collect();
        assert_eq!(
            seen,
            [
                ("http://a.example/v1", "OPENAI_BASE_URL in the file .env".to_owned()),
                ("proj_$1", "OPENAI_PROJECT_ID in the file .env".to_owned()),
            ]
        );
        assert!(dotenv_settings(&system, Path::new("none.env"), &names).unwrap().is_empty());
        let error = dotenv_settings(&system, Path::new("bad.env"), &names).unwrap_err().to_string();
        assert!(error.contains("bad.env") && error.contains("line 1"), "{error}");
    }
}
