//! Credential URIs: a key source in one line of text.

mod mistake;

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use crate::command_line;
use crate::provider::{DEADLINE, Snapshot};
use crate::{
    Answer, CommandProvider, EnvProvider, FileProvider, KeyKind, Member, Provider, ProviderError, Scheme,
    Schemes, Source, SourceLocation, System,
};

pub use mistake::UriError;

/// The variable that systemd sets to the directory of a service's credentials.
const CREDENTIALS_DIRECTORY: &str = "CREDENTIALS_DIRECTORY";

/// A key source, named in one line: for settings, variables and command lines, which should not
/// contain the key itself.
///
/// | URI | The key is |
/// |---|---|
/// | `env:NAME` | an environment variable, read once |
/// | `file:/path` | the contents of a file, read again when it changes |
/// | `file:/path#name`, `file:/path#/json/pointer` | a [`Member`] of a JSON document |
/// | `dotenv:/path#NAME` | a variable of a `.env` file, read again when it changes (feature `dotenv`) |
/// | `command:op read op://…` | the output of a command; whitespace separates words, and `'…'`, `"…"` and `\` keep them together |
/// | `systemd:name` | a credential that systemd passes to a service: a file in `$CREDENTIALS_DIRECTORY` |
/// | any other | in a source that another crate queries, whose [`Scheme`] is registered ([`Schemes::parse`]) |
///
/// Everything after the scheme is taken literally: nothing is percent-decoded, and a path ends at
/// the first `#`. A path may be relative to the working directory, or begin with `~/` for the home
/// directory. The scheme's letter case does not matter.
///
/// ```
/// use keyway_credentials::{CredentialUri, FakeSystem, KeyKind, Chain, Outcome};
///
/// let uri: CredentialUri = "file:/run/secrets/openai.json#api_key".parse()?;
/// let system = FakeSystem::new().with_file("/run/secrets/openai.json", r#"{"api_key": "sk-emul-example"}"#);
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// let provider = uri.provider(std::sync::Arc::new(system), KeyKind::ApiKey, None).unwrap();
/// let Outcome::Found(key) = Chain::new(vec![provider]).resolve().await else { panic!() };
/// assert_eq!(key.source().to_string(), "`api_key` in the file /run/secrets/openai.json");
/// # });
/// # Ok::<(), keyway_credentials::UriError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct CredentialUri(Target);

#[derive(Clone, PartialEq, Eq)]
enum Target {
    Env(String),
    File(PathBuf, Option<Member>),
    Dotenv(PathBuf, String),
    Command(String, Vec<String>),
    Systemd(String),
    Registered(Scheme, String),
}

impl CredentialUri {
    /// Returns the scheme, without its colon.
    pub fn scheme(&self) -> &str {
        match &self.0 {
            Target::Env(_) => "env",
            Target::File(..) => "file",
            Target::Dotenv(..) => "dotenv",
            Target::Command(..) => "command",
            Target::Systemd(_) => "systemd",
            Target::Registered(scheme, _) => scheme.name(),
        }
    }

    /// Returns the provider that queries this source. Only environment variables are read now.
    ///
    /// `deadline` applies to a command; others have the deadline of their
    /// [`Chain`](crate::Chain::deadline).
    ///
    /// # Errors
    /// If the function of a registered [`Scheme`] rejects the location.
    pub fn provider(
        &self,
        system: Arc<dyn System>,
        kind: KeyKind,
        deadline: Option<Duration>,
    ) -> Result<Box<dyn Provider>, ProviderError> {
        Ok(match &self.0 {
            Target::Env(name) => Box::new(EnvProvider::read(system.as_ref(), name.clone(), kind)),
            Target::File(path, member) => match (at_home(path, system.as_ref()), member) {
                (Err(failed), _) => failed,
                (Ok(path), None) => Box::new(FileProvider::of(system, path, kind)),
                (Ok(path), Some(member)) => {
                    Box::new(FileProvider::member(system, path, member.clone(), kind))
                }
            },
            Target::Dotenv(path, name) => match at_home(path, system.as_ref()) {
                Err(failed) => failed,
                Ok(path) => variable(system, path, name, kind),
            },
            Target::Command(program, arguments) => {
                let command = CommandProvider::new(program, arguments).kind(kind);
                Box::new(command.deadline(deadline.unwrap_or(DEADLINE)))
            }
            Target::Systemd(name) => systemd(system, name, kind),
            Target::Registered(scheme, text) => {
                return scheme.make(&SourceLocation { text, system: &system, kind });
            }
        })
    }
}

/// Expands `~` at the start of a path.
fn at_home(path: &Path, system: &dyn System) -> Result<PathBuf, Box<dyn Provider>> {
    let Ok(below) = path.strip_prefix("~") else { return Ok(path.to_owned()) };
    system.home_dir().map(|home| home.join(below)).ok_or_else(|| {
        broken(
            Source::File(path.to_owned()),
            "is in an unknown home directory",
            "set HOME, or write the full path",
        )
    })
}

#[cfg(feature = "dotenv")]
fn variable(system: Arc<dyn System>, path: PathBuf, name: &str, kind: KeyKind) -> Box<dyn Provider> {
    Box::new(FileProvider::variable(system, path, name, kind))
}

#[cfg(not(feature = "dotenv"))]
fn variable(_: Arc<dyn System>, path: PathBuf, name: &str, _: KeyKind) -> Box<dyn Provider> {
    let source = Source::Dotenv { path, name: name.to_owned() };
    broken(
        source,
        "cannot be read by this program",
        "enable keyway's feature `dotenv`, or use another source",
    )
}

/// A credential passed by systemd: `LoadCredential=` or `SetCredential=` in the service's unit.
fn systemd(system: Arc<dyn System>, name: &str, kind: KeyKind) -> Box<dyn Provider> {
    let source = Source::Custom(format!("the systemd credential {name}"));
    match system.var(CREDENTIALS_DIRECTORY).filter(|directory| !directory.is_empty()) {
        Some(directory) => {
            let path = PathBuf::from(directory).join(name);
            Box::new(FileProvider::of(system, path, kind).called(source))
        }
        None => {
            let message = format!("cannot be read: {CREDENTIALS_DIRECTORY} is not set");
            let next_step = format!("run it as a service whose unit has LoadCredential={name}:/path");
            broken(source, &message, &next_step)
        }
    }
}

/// A source that is known to be unusable before it is queried; calls report it (K5).
fn broken(source: Source, message: &str, next_step: &str) -> Box<dyn Provider> {
    let answer = Answer::Failed(ProviderError::new(source.clone(), message, next_step));
    Box::new(Snapshot { source, answer })
}

impl FromStr for CredentialUri {
    type Err = UriError;

    fn from_str(text: &str) -> Result<Self, UriError> {
        Schemes::new().parse(text)
    }
}

impl Schemes {
    /// Adds a scheme, or replaces an earlier one of its name.
    ///
    /// # Errors
    /// If the name is not valid for a scheme, or is one of this crate's own schemes.
    pub fn with(mut self, scheme: Scheme) -> Result<Self, UriError> {
        mistake::name_of_scheme(scheme.name())?;
        self.insert(scheme);
        Ok(self)
    }

    /// Parses a URI of an added scheme or of this crate's own.
    ///
    /// # Errors
    /// If the text is not such a URI. The error shows nothing of the text.
    pub fn parse(&self, text: &str) -> Result<CredentialUri, UriError> {
        let text = text.trim();
        let Some((scheme, location)) = text.split_once(':') else {
            return Err(mistake::no_scheme(text, self));
        };
        Ok(CredentialUri(match scheme.to_ascii_lowercase().as_str() {
            "env" => Target::Env(variable_name(location, "env:NAME")?),
            "file" => {
                let (place, member) = location.split_once('#').unzip();
                let member = match member {
                    Some("") => return Err(mistake::no_member()),
                    member => member.map(|text| mistake::without_key(text).map(Member::new)).transpose()?,
                };
                Target::File(path(place.unwrap_or(location), "file")?, member)
            }
            "dotenv" => {
                let (place, name) = location.split_once('#').ok_or_else(mistake::no_variable)?;
                Target::Dotenv(path(place, "dotenv")?, variable_name(name, "dotenv:/path#NAME")?)
            }
            "command" => command(location)?,
            "systemd" => Target::Systemd(systemd_name(location)?),
            other => match self.find(other) {
                Some(scheme) => registered(scheme, location)?,
                None => return Err(mistake::unknown_scheme(other, text, self)),
            },
        }))
    }
}

/// Parses a location of a scheme that another crate implements.
fn registered(scheme: &Scheme, location: &str) -> Result<Target, UriError> {
    if location.trim().is_empty() {
        return Err(mistake::nothing_named(scheme));
    }
    let location = mistake::without_key_shape(location)?;
    match scheme.missing() {
        Some(next_step) => Err(mistake::unavailable(scheme, next_step)),
        None => Ok(Target::Registered(scheme.clone(), location.to_owned())),
    }
}

/// Parses a path, or a `file://` URL without a host.
fn path(text: &str, scheme: &'static str) -> Result<PathBuf, UriError> {
    match text.strip_prefix("//") {
        _ if text.is_empty() => Err(mistake::no_path(scheme)),
        Some(path) if path.starts_with('/') => Ok(mistake::without_key(path)?.into()),
        Some(_) => Err(mistake::host(scheme)),
        None => Ok(mistake::without_key(text)?.into()),
    }
}

/// Splits a command into words. Errors name its program, so that must not be a key.
fn command(text: &str) -> Result<Target, UriError> {
    let mut words = command_line::words(text).map_err(mistake::command)?.into_iter();
    let program = words.next().unwrap_or_default();
    mistake::without_key(&program)?;
    Ok(Target::Command(program, words.collect()))
}

fn variable_name(text: &str, form: &'static str) -> Result<String, UriError> {
    mistake::without_key(text)?;
    match text {
        "" => Err(mistake::no_name(form)),
        _ if text.starts_with(['$', '%']) => Err(mistake::expanded(form)),
        _ if text.contains(|c: char| c == '=' || c == '\0' || c.is_whitespace()) => {
            Err(mistake::bad_name(form))
        }
        _ => Ok(text.to_owned()),
    }
}

fn systemd_name(text: &str) -> Result<String, UriError> {
    mistake::without_key(text)?;
    match text {
        "" => Err(mistake::no_name("systemd:NAME")),
        "." | ".." => Err(mistake::credential_path()),
        _ if text.contains(['/', '\0']) => Err(mistake::credential_path()),
        _ => Ok(text.to_owned()),
    }
}

/// Shows only the scheme: the rest may be private (X2).
impl fmt::Debug for CredentialUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CredentialUri({}:…)", self.scheme())
    }
}

#[cfg(test)]
mod tests;
