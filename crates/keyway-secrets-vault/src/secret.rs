//! Reading the secret itself, and classifying why it can't be read.

use std::time::Duration;

use serde_json::Value;

use crate::error::{self, Failure};
use crate::exchange::Exchange;
use crate::location::Location;
use crate::mount::{Engine, Mount, Preflight, preflight};
use crate::reply::VaultReply;
use crate::token::Token;
use crate::zeroized_json::Wiped;

/// A secret as the server returned it.
pub(crate) struct Found {
    /// Its fields.
    pub(crate) data: Wiped,
    pub(crate) lease: Option<Granted>,
}

/// A lease, which ends unless it is renewed.
#[derive(Clone, Debug)]
pub(crate) struct Granted {
    pub(crate) id: String,
    pub(crate) life: Duration,
    pub(crate) renewable: bool,
}

/// Reads the secret at a location, with two requests.
pub(crate) async fn read(
    exchange: &mut Exchange<'_>,
    token: &Token,
    place: &str,
    location: &Location,
) -> Result<Found, Failure> {
    let preflight = preflight(exchange, &location.path, &token.secret).await?;
    let mount = match &preflight {
        Preflight::Told(mount) => Some(mount),
        Preflight::Withheld | Preflight::Unknown => None,
    };
    let resolved = mount.map_or(Ok(location.path.clone()), |mount| mount.resolve(location));
    let path =
        resolved.map_err(|right| error::other_version(mount.map_or("", |mount| &mount.path), 2, &right))?;
    let mut reply = exchange.get(&path, &token.secret).await?;
    if reply.status == 200
        && let Some(found) = found(&mut reply, mount)
    {
        return Ok(found);
    }
    let alive = token.proven || !matches!(preflight, Preflight::Unknown);
    Err(NotGiven { exchange, token, place, location, mount, path: &path, alive }.why(&reply))
}

/// Returns the fields and the lease in a reply; `None` if it has no fields.
fn found(reply: &mut VaultReply, mount: Option<&Mount>) -> Option<Found> {
    let lease = Granted::read(&reply.document);
    let take = |value: &mut Value| Wiped(value.get_mut("data").map(Value::take).unwrap_or_default());
    let mut data = take(&mut reply.document);
    let is_kv2 =
        mount.map_or_else(|| data["metadata"]["version"].is_u64(), |mount| mount.engine == Engine::Kv2);
    let data = if is_kv2 { take(&mut data) } else { data };
    data.is_object().then_some(Found { data, lease })
}

impl Granted {
    /// Returns the lease in a reply. KV has a duration too, but no lease: nothing ends with it.
    pub(crate) fn read(document: &Value) -> Option<Self> {
        let id = document["lease_id"].as_str().filter(|id| !id.is_empty())?;
        let life = VaultReply::seconds(&document["lease_duration"]);
        let renewable = document["renewable"] == true;
        (!life.is_zero()).then(|| Self { id: id.to_owned(), life, renewable })
    }
}

/// The facts about a secret that was not returned.
struct NotGiven<'a, 'b> {
    exchange: &'a Exchange<'b>,
    token: &'a Token,
    /// The source of the token.
    place: &'a str,
    location: &'a Location,
    mount: Option<&'a Mount>,
    path: &'a str,
    /// The server knows the token.
    alive: bool,
}

impl NotGiven<'_, '_> {
    fn why(&self, reply: &VaultReply) -> Failure {
        let server = &self.exchange.server;
        let namespace = server.namespace.as_deref();
        let without_data = self.mount.and_then(|mount| Some((mount, mount.without_data(self.location)?)));
        match (reply.status, without_data) {
            (403, _) if !self.alive => {
                error::dead_token(&server.address, self.place, self.token.names_namespace())
            }
            (403 | 404, Some((mount, right))) => error::other_version(&mount.path, 1, &right),
            (403, None) => self.denied(namespace),
            (404, None) => self.missing(reply, namespace),
            (200, _) => {
                error::garbage(&server.address, &format!("GET {}", self.path), "200 without a secret")
            }
            (status, _) => {
                error::refused(&server.address, &format!("GET {}", self.path), status, &reply.said())
            }
        }
    }

    /// The token is valid, but not for this secret.
    fn denied(&self, namespace: Option<&str>) -> Failure {
        match &self.token.namespace {
            // A token is valid in its own namespace and in those below it.
            Some(own)
                if !namespace.is_some_and(|asked| asked == own || asked.starts_with(&format!("{own}/"))) =>
            {
                error::other_namespace(own, namespace)
            }
            _ => error::denied(self.path, &self.token.policies, namespace),
        }
    }

    fn missing(&self, reply: &VaultReply, namespace: Option<&str>) -> Failure {
        let metadata = &reply.data()["metadata"];
        if metadata.is_object() {
            let when = metadata["deletion_time"].as_str().unwrap_or_default();
            return error::deleted(&metadata["version"].to_string(), when, metadata["destroyed"] == true);
        }
        if reply.mentions("versioned k/v")
            && let Some((mount, inner)) = self.path.split_once('/')
        {
            let right = self.location.at(&format!("{mount}/data/{inner}"));
            return error::other_version(&format!("{mount}/"), 2, &right);
        }
        if reply.mentions("no handler for route") {
            return error::no_engine(&self.exchange.server.address, self.path, namespace);
        }
        error::not_found(self.path, namespace)
    }
}

#[cfg(test)]
mod tests {
    use keyway_credentials::Scrubber;
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn members(document: &Value, engine: Option<Engine>) -> Option<Value> {
        let mut reply = VaultReply::read(200, document.to_string().as_bytes(), Scrubber::new()).unwrap();
        let mount = engine.map(|engine| Mount { path: "secret/".into(), engine });
        found(&mut reply, mount.as_ref()).map(|found| found.data.clone())
    }

    #[test]
    fn each_version_keeps_its_members_elsewhere() {
        let (one, two) = (
            json!({ "data": { "key": "1" } }),
            json!({ "data": { "data": { "key": "2" }, "metadata": { "version": 1 } } }),
        );
        assert_eq!(members(&one, Some(Engine::Kv1)), Some(json!({ "key": "1" })));
        assert_eq!(members(&two, Some(Engine::Kv2)), Some(json!({ "key": "2" })));
        assert_eq!(members(&one, None), Some(json!({ "key": "1" })));
        assert_eq!(members(&two, None), Some(json!({ "key": "2" })));
        assert_eq!(members(&one, Some(Engine::Kv2)), None);
    }

    #[test]
    fn p3_only_what_has_an_identifier_is_a_lease() {
        let lease = |id: &str, seconds: u64| {
            Granted::read(&json!({ "lease_id": id, "lease_duration": seconds, "renewable": true }))
        };
        assert_eq!(lease("a/b", 60).map(|granted| granted.life), Some(Duration::from_secs(60)));
        assert!(lease("", 2_764_800).is_none() && lease("a/b", 0).is_none());
        assert!(
            lease("a/b", u64::MAX)
                .is_some_and(|granted| std::time::SystemTime::now().checked_add(granted.life).is_some())
        );
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![Just(Value::Null), Just(json!(1)), Just(json!("x")), Just(json!(true))];
        leaf.prop_recursive(4, 24, 4, |inner| {
            let name = prop_oneof![Just("data"), Just("metadata"), Just("version"), Just("key")];
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
                prop::collection::vec((name, inner), 0..4).prop_map(|members| members
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), value))
                    .collect()),
            ]
        })
    }

    proptest! {
        #[test]
        fn no_answer_makes_it_panic(data in any_value(), engine in prop_oneof![Just(None), Just(Some(Engine::Kv1)), Just(Some(Engine::Kv2))]) {
            if let Some(members) = members(&json!({ "data": data }), engine) {
                prop_assert!(members.is_object());
            }
        }
    }
}
