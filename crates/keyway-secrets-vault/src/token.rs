//! The token in use: looked up, renewed, or obtained by a login.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use keyway_credentials::{Secret, System};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::environment::Settings;
use crate::error::{self, Failure};
use crate::exchange::{Authority, Exchange};
use crate::login::{Login, read_token};
use crate::reply::VaultReply;

/// The pause after a rejected login: servers lock out clients that guess.
const COOL_DOWN: Duration = Duration::from_secs(30);

/// A token and its metadata from the server.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) secret: Secret,
    /// When it expires; `None` if it never does, or if that is unknown.
    pub(crate) ends: Option<SystemTime>,
    /// Its lifetime after a renewal.
    life: Duration,
    renewable: bool,
    pub(crate) policies: Vec<String>,
    /// The namespace it was created in; `None` for the root namespace.
    pub(crate) namespace: Option<String>,
    /// The server has confirmed it. It does not do so for a token whose policies do not allow that
    /// request.
    pub(crate) proven: bool,
}

/// The tokens remembered between queries.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    /// The token of the last login.
    kept: Option<Token>,
    /// The last rejected login.
    refused: Option<(Instant, Failure)>,
}

impl Tokens {
    /// Returns a token that is valid now, as far as can be told, with at most three requests.
    pub(crate) async fn obtain(
        &mut self,
        exchange: &mut Exchange<'_>,
        settings: &Settings,
        system: &Arc<dyn System>,
    ) -> Result<Token, Failure> {
        if settings.login.method().is_none() {
            let given = given(&settings.login, system).await?;
            let token = look_up(exchange, given.clone(), system.now()).await?;
            return match token {
                Some(token) => Ok(renewed(exchange, &token, system.now()).await?.unwrap_or(token)),
                None => Ok(Token::unknown(given)),
            };
        }
        if let Some(kept) = &self.kept
            && let Some(token) = still_good(exchange, kept, system.now()).await?
        {
            self.kept = Some(token.clone());
            return Ok(token);
        }
        let token = self.log_in(exchange, settings, system).await?;
        self.kept = Some(token.clone());
        Ok(token)
    }

    async fn log_in(
        &mut self,
        exchange: &mut Exchange<'_>,
        settings: &Settings,
        system: &Arc<dyn System>,
    ) -> Result<Token, Failure> {
        if let Some((when, failure)) = &self.refused
            && when.elapsed() < COOL_DOWN
        {
            return Err(failure.clone());
        }
        let login = &settings.login;
        let method = login.method().unwrap_or_default();
        let mount = settings.auth_mount.as_deref().unwrap_or(method);
        let (path, body, secret) = login.request(system).await?;
        let reply = exchange.put(&format!("auth/{mount}/{path}"), Authority::Login(&secret), &body).await?;
        let name = format!("{method} at auth/{mount}");
        let outcome = match reply.status {
            200 => Token::of_auth(&reply.document["auth"], system.now()).ok_or_else(|| {
                let said = "no token, as if a second factor were required".to_owned();
                error::login_refused(
                    &exchange.server.address,
                    &name,
                    &said,
                    "that a program can log in by this method",
                )
            }),
            _ => Err(error::login_refused(&exchange.server.address, &name, &reply.said(), login.check())),
        };
        self.refused = outcome.as_ref().err().map(|failure| (Instant::now(), failure.clone()));
        outcome
    }
}

/// Returns an existing token, read again.
async fn given(login: &Login, system: &Arc<dyn System>) -> Result<Secret, Failure> {
    match login {
        Login::TokenFile(path) => read_token(system, &PathBuf::from(path)).await,
        Login::Token(secret) => Ok(secret.clone()),
        // These log in with a method and have no existing token.
        Login::AppRole { .. } | Login::Kubernetes { .. } | Login::UserPass { .. } => Ok(Secret::new("")),
    }
}

/// Returns the token of an earlier login, renewed if more than half its lifetime has passed; `None`
/// if a new login is due.
async fn still_good(
    exchange: &mut Exchange<'_>,
    kept: &Token,
    now: SystemTime,
) -> Result<Option<Token>, Failure> {
    let Some(token) = look_up(exchange, kept.secret.clone(), now).await? else { return Ok(None) };
    let token = if token.is_half_over(now) { renewed(exchange, &token, now).await? } else { Some(token) };
    // A renewal that gains little has reached the token's maximum lifetime.
    Ok(token.filter(|token| !token.is_half_over(now)))
}

/// Returns the server's metadata of a token; `None` if the server does not know it, or does not
/// say.
async fn look_up(
    exchange: &mut Exchange<'_>,
    secret: Secret,
    now: SystemTime,
) -> Result<Option<Token>, Failure> {
    let reply = exchange.get("auth/token/lookup-self", &secret).await?;
    if reply.status != 200 {
        return Ok(None);
    }
    let data = reply.data();
    if !data.is_object() {
        let what = "200 without data about the token";
        return Err(error::garbage(&exchange.server.address, "GET auth/token/lookup-self", what));
    }
    let seconds = |name: &str| VaultReply::seconds(&data[name]);
    let left = seconds("ttl");
    Ok(Some(Token {
        secret,
        ends: (!left.is_zero()).then(|| now + left),
        life: seconds("creation_ttl").max(seconds("period")),
        renewable: data["renewable"] == true,
        policies: VaultReply::texts(&data["policies"]),
        namespace: data["namespace_path"].as_str().and_then(crate::environment::namespace),
        proven: true,
    }))
}

/// Returns the token with a longer lifetime, if half of it has passed and the server extends it;
/// `None` otherwise.
async fn renewed(
    exchange: &mut Exchange<'_>,
    token: &Token,
    now: SystemTime,
) -> Result<Option<Token>, Failure> {
    if !token.renewable || !token.is_half_over(now) {
        return Ok(None);
    }
    let reply = exchange.put("auth/token/renew-self", Authority::Token(&token.secret), &json!({})).await?;
    let longer = Token::of_auth(&reply.document["auth"], now);
    Ok(longer.filter(|_| reply.status == 200).map(|longer| Token { ends: longer.ends, ..token.clone() }))
}

impl Token {
    /// Returns a token without metadata.
    fn unknown(secret: Secret) -> Self {
        Self {
            secret,
            ends: None,
            life: Duration::ZERO,
            renewable: false,
            policies: Vec::new(),
            namespace: None,
            proven: false,
        }
    }

    /// Returns the token in the `auth` of a login or a renewal.
    fn of_auth(auth: &Value, now: SystemTime) -> Option<Self> {
        let secret = auth["client_token"].as_str().filter(|text| !text.is_empty())?;
        let life = VaultReply::seconds(&auth["lease_duration"]);
        Some(Self {
            secret: Secret::new(secret),
            ends: (!life.is_zero()).then(|| now + life),
            life,
            renewable: auth["renewable"] == true,
            policies: VaultReply::texts(&auth["policies"]),
            namespace: None,
            proven: true,
        })
    }

    fn is_half_over(&self, now: SystemTime) -> bool {
        self.ends.is_some_and(|end| end.duration_since(now).unwrap_or_default() < self.life / 2)
    }

    /// Tokens created inside a namespace end with a dot and its identifier.
    pub(crate) fn names_namespace(&self) -> bool {
        self.secret.expose().bytes().filter(|byte| *byte == b'.').count() > 1
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_second_half_of_a_life_begins_where_less_than_half_is_left() {
        let auth = json!({ "client_token": "s.token", "lease_duration": 100, "renewable": true, "policies": ["a", "b"] });
        let token = Token::of_auth(&auth, UNIX_EPOCH).unwrap();
        assert_eq!((token.policies.join(" ").as_str(), token.renewable), ("a b", true));
        assert!(!token.is_half_over(UNIX_EPOCH + Duration::from_secs(50)));
        assert!(token.is_half_over(UNIX_EPOCH + Duration::from_secs(51)));
        assert!(token.is_half_over(UNIX_EPOCH + Duration::from_secs(101)));
        let endless =
            Token::of_auth(&json!({ "client_token": "s.root", "lease_duration": 0 }), UNIX_EPOCH).unwrap();
        assert!(!endless.is_half_over(UNIX_EPOCH + Duration::from_secs(1 << 40)));
    }

    #[test]
    fn a_token_of_a_namespace_shows_it_at_its_end() {
        let names = |text: &str| Token::unknown(Secret::new(text)).names_namespace();
        assert!(names("s.TPEsqbhp48UXYR8WeyLVHrWb.ktTsmg"));
        assert!(!names("s.TPEsqbhp48UXYR8WeyLVHrWb") && !names("root") && !names(""));
    }

    proptest! {
        #[test]
        fn no_number_of_seconds_makes_it_panic(seconds in any::<u64>()) {
            let auth = json!({ "client_token": "s.token", "lease_duration": seconds });
            let token = Token::of_auth(&auth, SystemTime::now()).unwrap();
            prop_assert_eq!(token.ends.is_some(), seconds > 0);
        }
    }
}
