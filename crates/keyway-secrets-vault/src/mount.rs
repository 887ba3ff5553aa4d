//! The engine at a path.

use keyway_credentials::Secret;

use crate::error::Failure;
use crate::exchange::Exchange;
use crate::location::Location;

/// The server's description of an engine, for callers that may read something in it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mount {
    /// Its path, with a slash at the end.
    pub(crate) path: String,
    pub(crate) engine: Engine,
}

/// The path syntax of an engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// KV version 1: the secret is directly below the mount.
    Kv1,
    /// KV version 2: the current version is below `data/`.
    Kv2,
    /// An engine that generates secrets and has its own paths.
    Other,
}

/// The result of querying the engine.
pub(crate) enum Preflight {
    /// The server described it.
    Told(Mount),
    /// The server withheld it from a token that it knows.
    Withheld,
    /// The server withheld it, and did not say whether it knows the token.
    Unknown,
}

/// Queries which engine is at a path.
pub(crate) async fn preflight(
    exchange: &mut Exchange<'_>,
    path: &str,
    token: &Secret,
) -> Result<Preflight, Failure> {
    let reply = exchange.get(&format!("sys/internal/ui/mounts/{path}"), token).await?;
    let data = reply.data();
    let told = data["path"].as_str().filter(|mount| reply.status == 200 && path.starts_with(*mount));
    Ok(match told {
        Some(mount) => Preflight::Told(Mount {
            path: mount.to_owned(),
            engine: match (data["type"].as_str(), data["options"]["version"].as_str()) {
                (Some("kv"), Some("2")) => Engine::Kv2,
                (Some("kv" | "generic"), _) => Engine::Kv1,
                _ => Engine::Other,
            },
        }),
        None if reply.status == 403 && reply.mentions("preflight") => Preflight::Withheld,
        None => Preflight::Unknown,
    })
}

impl Mount {
    /// Returns the secret's API path. Both the form of `kv get` and that of the API are accepted.
    ///
    /// `Err` is the correct location, if the path names another part of the engine.
    pub(crate) fn resolve(&self, location: &Location) -> Result<String, Location> {
        let inner = self.inner(location);
        match self.engine {
            Engine::Kv2 if inner.starts_with("data/") => Ok(location.path.clone()),
            Engine::Kv2 => match inner.strip_prefix("metadata/") {
                Some(inner) => Err(location.at(&format!("{}data/{inner}", self.path))),
                None => Ok(format!("{}data/{inner}", self.path)),
            },
            Engine::Kv1 | Engine::Other => Ok(location.path.clone()),
        }
    }

    /// Returns the location without the `data/` that version 1 does not have.
    pub(crate) fn without_data(&self, location: &Location) -> Option<Location> {
        let inner = self.inner(location).strip_prefix("data/").filter(|_| self.engine == Engine::Kv1)?;
        Some(location.at(&format!("{}{inner}", self.path)))
    }

    fn inner<'a>(&self, location: &'a Location) -> &'a str {
        location.path.strip_prefix(&self.path).unwrap_or(&location.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolve(mount: &str, engine: Engine, path: &str) -> Result<String, String> {
        let location = Location::parse(&format!("{path}#key")).unwrap();
        Mount { path: mount.to_owned(), engine }.resolve(&location).map_err(|right| right.to_string())
    }

    #[test]
    fn both_ways_to_write_a_path_of_version_2_are_understood() {
        for (mount, engine, path, right) in [
            ("secret/", Engine::Kv2, "secret/openai", "secret/data/openai"),
            ("secret/", Engine::Kv2, "secret/data/openai", "secret/data/openai"),
            ("secret/", Engine::Kv2, "secret/team/data", "secret/data/team/data"),
            ("a/b/", Engine::Kv2, "a/b/openai", "a/b/data/openai"),
            ("kv/", Engine::Kv1, "kv/openai", "kv/openai"),
            ("rabbitmq/", Engine::Other, "rabbitmq/creds/x", "rabbitmq/creds/x"),
        ] {
            assert_eq!(resolve(mount, engine, path), Ok(right.to_owned()));
        }
        assert_eq!(
            resolve("secret/", Engine::Kv2, "secret/metadata/openai"),
            Err("vault:secret/data/openai#key".into())
        );
    }

    #[test]
    fn version_1_has_no_data_in_its_paths() {
        let without = |engine, path: &str| {
            let mount = Mount { path: "kv/".into(), engine };
            mount.without_data(&Location::parse(path).unwrap()).map(|right| right.to_string())
        };
        assert_eq!(without(Engine::Kv1, "kv/data/openai#key").as_deref(), Some("vault:kv/openai#key"));
        assert_eq!(without(Engine::Kv1, "kv/openai#key"), None);
        assert_eq!(without(Engine::Kv2, "kv/data/openai#key"), None);
    }
}
