//! The one reader of settings (K13): arguments, environment variables and a `.env` file.

use std::ffi::OsString;
use std::path::Path;

use keyway_credentials::{ProviderError, Setting, Source, System, dotenv_settings};

use super::{SettingPlace, SettingState};
use crate::error::{ConfigurationReason, Error, Result};

/// Reads settings, and remembers each with its source for status displays.
pub(crate) struct Reader<'a> {
    system: &'a dyn System,
    places: Vec<SettingPlace>,
    file: File,
    problems: Vec<Error>,
}

/// The settings of a `.env` file.
#[derive(Default)]
struct File {
    settings: Vec<Setting>,
    /// Those that are malformed, by their variables.
    malformed: Vec<(&'static str, ProviderError)>,
    /// Its key is used, so its settings are too (K15).
    supplies: bool,
}

/// What an argument says about a setting.
pub(crate) enum Argument<'a> {
    /// Nothing.
    Absent,
    /// The text of the argument of this name.
    Given(&'static str, &'a str),
}

impl<'a> Argument<'a> {
    pub(crate) fn of(name: &'static str, text: Option<&'a str>) -> Self {
        text.map_or(Self::Absent, |text| Self::Given(name, text))
    }
}

impl<'a> Reader<'a> {
    pub(crate) fn new(system: &'a dyn System) -> Self {
        Self { system, places: Vec::new(), file: File::default(), problems: Vec::new() }
    }

    /// Reads the settings of a `.env` file: those that it supplies if its key is used, and `others`,
    /// which are only listed, by their names (K15).
    ///
    /// A file that cannot be read has none: it is reported as a source of the key.
    pub(crate) fn add_file(
        &mut self,
        path: &Path,
        supplied: &[&'static str],
        others: &[(&'static str, &'static str)],
        supplies: bool,
    ) {
        let mut file = File { supplies, ..File::default() };
        for variable in supplied.iter().copied().chain(others.iter().map(|(_, variable)| *variable)) {
            match dotenv_settings(self.system, path, &[variable]) {
                Ok(found) => file.settings.extend(found),
                Err(error) => file.malformed.push((variable, error)),
            }
        }
        self.file = file;
        for (name, variable) in others {
            self.pass_over(name, variable);
        }
    }

    /// Lists a setting of the file that the file does not supply.
    fn pass_over(&mut self, name: &'static str, variable: &str) {
        let is_taken = self.system.var_source(variable).is_some();
        if let Some(setting) = self.of(variable).filter(|_| !is_taken) {
            let mut place = SettingPlace::of(name, setting.clone(), SettingState::Ignored);
            place.notes.push("is ignored, because this file does not supply it; export it".to_owned());
            self.places.push(place);
        }
    }

    /// The file's setting of this variable.
    fn of(&self, variable: &str) -> Option<&Setting> {
        self.file
            .settings
            .iter()
            .find(|setting| matches!(setting.source(), Source::Dotenv { name, .. } if name == variable))
    }

    /// Takes note of a setting that is unusable, and continues without it, so that the others are read
    /// too. The client is not built.
    pub(crate) fn tolerate<T: Default>(&mut self, name: &'static str, read: Result<T>) -> T {
        read.unwrap_or_else(|error| {
            self.fail(name, error);
            T::default()
        })
    }

    /// Takes note that the setting in use of this name is unusable.
    pub(crate) fn fail(&mut self, name: &'static str, error: Error) {
        let used = |place: &&mut SettingPlace| place.name == name && place.state == SettingState::Used;
        if let Some(place) = self.places.iter_mut().rev().find(used) {
            place.state = SettingState::Invalid;
            place.notes.push(error.to_string());
        }
        self.problems.push(error);
    }

    /// Returns an error for each unusable setting, in the order in which they were read.
    pub(crate) fn take_problems(&mut self) -> Vec<Error> {
        std::mem::take(&mut self.problems)
    }

    /// Reads a setting that only the environment has.
    pub(crate) fn variable(&mut self, name: &'static str, variable: &'static str) -> Option<Setting> {
        let found = self.read(name, variable);
        self.note(name, variable, found.clone(), SettingState::Used);
        found
    }

    /// Reads a setting: an argument wins over the variable, and that over a `.env` file whose key is
    /// used. A blank argument is an explicit "none".
    pub(crate) fn setting(
        &mut self,
        name: &'static str,
        argument: &Argument<'_>,
        variable: &'static str,
    ) -> Option<Setting> {
        let mut used = None;
        let mut decided = false;
        if let Argument::Given(argument, text) = argument {
            decided = true;
            used = self.argument(name, argument, text);
        }
        let found = self.read(name, variable);
        let state = if decided { SettingState::Shadowed } else { SettingState::Used };
        self.note(name, variable, found.clone(), state);
        if !decided && found.is_some() {
            (used, decided) = (found, true);
        }
        if let Some(setting) = self.of_file(name, variable, decided) {
            used = Some(setting);
        }
        used
    }

    /// Reads a setting from an argument.
    pub(crate) fn argument(
        &mut self,
        name: &'static str,
        argument: &'static str,
        text: &str,
    ) -> Option<Setting> {
        let found = Setting::from_text(text, Source::Argument(argument.into()))?;
        self.places.push(SettingPlace::of(name, found.clone(), SettingState::Used));
        Some(found)
    }

    /// Lists a variable that an argument of another name replaces, so it need not be usable.
    pub(crate) fn shadow(&mut self, name: &'static str, variable: &'static str) {
        let Ok(found) = Setting::variable(self.system, variable) else { return };
        // On Windows, the upper and the lower case are one variable.
        let is_listed = |found: &Setting| {
            self.places.iter().any(|place| place.name == name && place.value() == Some(found.text()))
        };
        if !found.as_ref().is_some_and(is_listed) {
            self.note(name, variable, found, SettingState::Shadowed);
        }
    }

    /// Lists the file's setting, and returns it if it is used.
    fn of_file(&mut self, name: &'static str, variable: &'static str, decided: bool) -> Option<Setting> {
        let supplies = self.file.supplies && !decided;
        let is_it = |(malformed, _): &&(&str, ProviderError)| *malformed == variable;
        if let Some((_, error)) = self.file.malformed.iter().find(is_it).filter(|_| supplies) {
            let text = capital(&error.to_string());
            self.problems.push(Error::configuration(ConfigurationReason::InvalidVariable, text));
            return None;
        }
        let setting = self.of(variable)?.clone();
        let state = match (self.file.supplies, decided) {
            (true, false) => SettingState::Used,
            (true, true) => SettingState::Shadowed,
            (false, _) => SettingState::Ignored,
        };
        let mut place = SettingPlace::of(name, setting.clone(), state);
        if state == SettingState::Ignored {
            place.notes.push("is ignored, because the key of this file is not used".to_owned());
        }
        self.places.push(place);
        (state == SettingState::Used).then_some(setting)
    }

    /// Reads a proxy variable: in upper case, or else in lower case.
    pub(crate) fn either_case(
        &mut self,
        name: &'static str,
        upper: &'static str,
        lower: &'static str,
    ) -> Option<Setting> {
        let (first, second) = (self.read(name, upper), self.read(name, lower));
        let state = if first.is_some() { SettingState::Shadowed } else { SettingState::Used };
        self.note(name, upper, first.clone(), SettingState::Used);
        // The same value in both is usual, and on Windows both are one variable.
        let is_same = first
            .as_ref()
            .zip(second.as_ref())
            .is_some_and(|(first, second)| first.text() == second.text() && !second.was_cleaned());
        if !is_same {
            self.note(name, lower, second.clone(), state);
        }
        first.or(second)
    }

    /// Reads a variable that holds a path, or a list of paths, which need not be valid UTF-8.
    pub(crate) fn path(&mut self, name: &'static str, variable: &'static str) -> Option<OsString> {
        match Setting::variable(self.system, variable) {
            Ok(found) => {
                self.note(name, variable, found.clone(), SettingState::Used);
                found.map(|setting| setting.text().into())
            }
            Err(bytes) => Some(bytes),
        }
    }

    pub(crate) fn system(&self) -> &'a dyn System {
        self.system
    }

    /// Returns whether the file has this setting, and it is ignored.
    pub(crate) fn ignores(&self, name: &str) -> bool {
        self.places.iter().any(|place| place.name == name && place.state == SettingState::Ignored)
    }

    /// Logs one warning for each setting that is used and was not clean.
    pub(crate) fn warn(&self) {
        for place in self.places.iter().filter(|place| place.state == SettingState::Used) {
            if let Some(warning) = place.setting.as_ref().and_then(Setting::warning) {
                tracing::warn!("{warning}");
            }
        }
    }

    pub(crate) fn into_places(self) -> Vec<SettingPlace> {
        self.places
    }

    /// Reads a variable. One that is not valid UTF-8 is unusable, and counts as unset.
    fn read(&mut self, name: &'static str, variable: &'static str) -> Option<Setting> {
        Setting::variable(self.system, variable).unwrap_or_else(|_| {
            let text = format!("The environment variable {variable} is not valid UTF-8; set it again");
            self.places.push(SettingPlace {
                name,
                source: Source::Environment(variable.into()),
                state: SettingState::Invalid,
                notes: vec![text.clone()],
                setting: None,
            });
            self.problems.push(Error::configuration(ConfigurationReason::InvalidVariable, text));
            None
        })
    }

    /// Remembers a variable, even if it is blank.
    fn note(
        &mut self,
        name: &'static str,
        variable: &'static str,
        found: Option<Setting>,
        state: SettingState,
    ) {
        match found {
            Some(setting) => self.places.push(SettingPlace::of(name, setting, state)),
            None if self.system.var(variable).is_some_and(|value| value.to_str().is_some()) => {
                self.places.push(SettingPlace {
                    name,
                    source: Source::Environment(variable.into()),
                    state: SettingState::Empty,
                    notes: Vec::new(),
                    setting: None,
                })
            }
            None => {}
        }
    }
}

/// Returns a sentence that begins with a capital letter.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use keyway_credentials::FakeSystem;

    use super::*;

    fn places(reader: Reader<'_>) -> Vec<(String, &'static str)> {
        let places = reader.into_places().into_iter();
        places.map(|place| (place.source.to_string(), place.state.as_str())).collect()
    }

    #[test]
    fn k13_the_argument_wins_then_the_variable() {
        let system = FakeSystem::new().with_var("X", " 'variable' ");
        for (argument, value, states) in [
            (None, Some("variable"), vec!["used"]),
            (Some(" given "), Some("given"), vec!["used", "shadowed"]),
            (Some(" "), None, vec!["shadowed"]),
        ] {
            let mut reader = Reader::new(&system);
            let found = reader.setting("x", &Argument::of("x", argument), "X");
            assert_eq!(found.as_ref().map(Setting::text), value, "{argument:?}");
            let seen: Vec<_> = places(reader).into_iter().map(|(_, state)| state).collect();
            assert_eq!(seen, states, "{argument:?}");
        }
    }

    #[test]
    fn k13_the_lower_case_counts_where_the_upper_case_is_blank() {
        for (upper, lower, value) in [
            (Some("u"), Some("l"), Some("u")),
            (Some(" "), Some("l"), Some("l")),
            (None, Some("'l'"), Some("l")),
            (Some("''"), None, None),
            (None, None, None),
        ] {
            let mut system = FakeSystem::new();
            for (name, text) in [("X", upper), ("x", lower)] {
                if let Some(text) = text {
                    system = system.with_var(name, text);
                }
            }
            let mut reader = Reader::new(&system);
            let found = reader.either_case("x", "X", "x");
            assert_eq!(found.as_ref().map(Setting::text), value, "{upper:?} {lower:?}");
        }
    }

    #[test]
    fn h12_a_variable_that_is_replaced_is_listed() {
        let system = FakeSystem::new().with_var("X", "u").with_var("x", "u").with_var("Y", " ");
        let mut reader = Reader::new(&system);
        for (name, variable) in [("x", "X"), ("x", "x"), ("y", "Y"), ("z", "Z")] {
            reader.shadow(name, variable);
        }
        let listed = [("the environment variable X", "shadowed"), ("the environment variable Y", "empty")];
        let found = places(reader);
        assert_eq!(found.iter().map(|(place, state)| (place.as_str(), *state)).collect::<Vec<_>>(), listed);
    }

    #[cfg(unix)]
    #[test]
    fn k14_a_value_that_is_not_utf_8_is_told() {
        use std::os::unix::ffi::OsStringExt;
        let system = FakeSystem::new().with_var("X", OsString::from_vec(b"canary\xff".to_vec()));
        let mut reader = Reader::new(&system);
        assert!(reader.variable("x", "X").is_none());
        let error = reader.take_problems().remove(0).to_string();
        assert_eq!(error, "The environment variable X is not valid UTF-8; set it again");
        assert_eq!(places(reader), [("the environment variable X".to_owned(), "invalid")]);
        assert!(Reader::new(&system).path("x", "X").is_some());
    }
}
