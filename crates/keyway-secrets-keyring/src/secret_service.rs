//! The Secret Service of Linux desktops, over D-Bus.

use std::collections::HashMap;

use keyway_credentials::{Secret, System};
use secret_service::{Collection, EncryptionType, Error, Item, SecretService};
use zbus::Connection;
use zbus::fdo::Error as BusError;
use zeroize::Zeroizing;

use crate::entry::Entry;
use crate::error::Fault;
use crate::operation::{Patience, Task};

/// Runs the operation on this thread, with a temporary runtime, and gives up at the deadline.
pub(crate) fn perform(
    entry: &Entry,
    system: &dyn System,
    task: &Task,
    patience: Patience,
) -> Result<Option<Secret>, Fault> {
    let address = address(system)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Fault::Other(format!("no runtime could be started: {error}")))?;
    let work =
        async { tokio::time::timeout(patience.limit, run(entry, &address, task, patience.may_ask)).await };
    let result = runtime.block_on(work);
    runtime.shutdown_background();
    result.unwrap_or(Err(Fault::TimedOut(patience.limit)))
}

/// Returns the address of the session's D-Bus, by the rules of its libraries.
fn address(system: &dyn System) -> Result<String, Fault> {
    let var = |name: &str| {
        let value = system.var(name)?.into_string().ok()?;
        Some(value).filter(|value| !value.trim().is_empty())
    };
    let usual = || var("XDG_RUNTIME_DIR").map(|directory| format!("unix:path={directory}/bus"));
    var("DBUS_SESSION_BUS_ADDRESS").or_else(usual).ok_or(Fault::NoSession)
}

async fn run(entry: &Entry, address: &str, task: &Task, may_ask: bool) -> Result<Option<Secret>, Fault> {
    let connection = connect(address).await?;
    // The secret is encrypted on the bus: other programs of the session may listen there.
    let service =
        SecretService::connect_with_existing(EncryptionType::Dh, connection).await.map_err(fault)?;
    let found = find(&service, entry).await?;
    if let Some(item) = &found {
        let locked = item.is_locked().await.map_err(fault)?;
        unlocked(locked, may_ask, || item.unlock()).await?;
    }
    match (task, &found) {
        (Task::Read, Some(item)) => text(item.get_secret().await.map_err(fault)?).map(Some),
        (Task::Remove, Some(item)) => item.delete().await.map(|()| None).map_err(fault),
        (Task::Read | Task::Remove, None) => Err(Fault::NoEntry),
        (Task::Store(secret), Some(item)) => {
            item.set_secret(secret.expose().as_bytes(), "text/plain").await.map(|()| None).map_err(fault)
        }
        (Task::Store(secret), None) => create(&service, entry, secret, may_ask).await.map(|()| None),
    }
}

async fn connect(address: &str) -> Result<Connection, Fault> {
    let builder = zbus::connection::Builder::address(address).map_err(|_| Fault::BadAddress)?;
    builder.build().await.map_err(|error| unreachable(&error))
}

/// Returns the one entry of this name, locked or not.
async fn find<'a>(service: &'a SecretService<'_>, entry: &Entry) -> Result<Option<Item<'a>>, Fault> {
    let found = service.search_items(attributes(entry)).await.map_err(fault)?;
    let mut items = found.unlocked;
    items.extend(found.locked);
    match items.len() {
        0 | 1 => Ok(items.pop()),
        number => Err(Fault::Several(number)),
    }
}

/// The attributes that `secret-tool` and other keyring libraries use too.
fn attributes(entry: &Entry) -> HashMap<&str, &str> {
    HashMap::from([("service", entry.service.as_str()), ("username", entry.account.as_str())])
}

async fn create(
    service: &SecretService<'_>,
    entry: &Entry,
    secret: &Secret,
    may_ask: bool,
) -> Result<(), Fault> {
    let collection = service.get_default_collection().await.map_err(|error| match error {
        Error::NoResult => Fault::NoCollection,
        error => fault(error),
    })?;
    let locked = collection.is_locked().await.map_err(fault)?;
    unlocked(locked, may_ask, || Collection::unlock(&collection)).await?;
    let label = format!("API key ({})", entry.location());
    let bytes = secret.expose().as_bytes();
    collection.create_item(&label, attributes(entry), bytes, false, "text/plain").await.map_err(fault)?;
    Ok(())
}

/// Unlocks a locked item, if a prompt is allowed.
async fn unlocked<F>(locked: bool, may_ask: bool, unlock: impl FnOnce() -> F) -> Result<(), Fault>
where
    F: Future<Output = Result<(), Error>>,
{
    match (locked, may_ask) {
        (false, _) => Ok(()),
        (true, false) => Err(Fault::Locked),
        (true, true) => unlock().await.map_err(fault),
    }
}

fn text(bytes: Vec<u8>) -> Result<Secret, Fault> {
    let bytes = Zeroizing::new(bytes);
    std::str::from_utf8(&bytes).map(Secret::new).map_err(|_| Fault::NotText)
}

fn fault(error: Error) -> Fault {
    match error {
        Error::Locked => Fault::Locked,
        Error::Prompt | Error::PromptDisconnected => Fault::Dismissed,
        Error::Unavailable => Fault::NoService,
        Error::Zbus(error) => of_bus(&error),
        Error::ZbusFdo(BusError::ZBus(error)) => of_bus(&error),
        Error::ZbusFdo(error) => of_standard(&error),
        // A reply that can't be parsed: its text may contain the secret.
        Error::Crypto(_) | Error::Zvariant(_) => Fault::Other("its reply is malformed".to_owned()),
        other => Fault::Other(other.to_string()),
    }
}

fn of_bus(error: &zbus::Error) -> Fault {
    match error {
        zbus::Error::FDO(error) => of_standard(error),
        zbus::Error::MethodError(name, ..) => by_name(name.as_str()),
        zbus::Error::Variant(_) | zbus::Error::InvalidReply => {
            Fault::Other("its reply is malformed".to_owned())
        }
        error => unreachable(error),
    }
}

/// The errors of the Secret Service itself, and those of the bus that the library passes on
/// unchanged.
fn by_name(name: &str) -> Fault {
    match name.rsplit('.').next().unwrap_or(name) {
        "IsLocked" => Fault::Locked,
        "NoSuchObject" | "UnknownObject" => Fault::NoEntry,
        "ServiceUnknown" | "NameHasNoOwner" => Fault::NoService,
        "AccessDenied" | "AuthFailed" => Fault::Denied(name.to_owned()),
        "NoReply" | "Disconnected" => Fault::Unreachable(name.to_owned()),
        _ if name.contains(".Spawn.") => Fault::NoService,
        _ => Fault::Other(name.to_owned()),
    }
}

fn of_standard(error: &BusError) -> Fault {
    match error {
        BusError::ServiceUnknown(_)
        | BusError::NameHasNoOwner(_)
        | BusError::SpawnServiceNotFound(_)
        | BusError::SpawnExecFailed(_)
        | BusError::SpawnFailed(_) => Fault::NoService,
        BusError::AccessDenied(_) | BusError::AuthFailed(_) => Fault::Denied("AccessDenied".to_owned()),
        BusError::UnknownObject(_) => Fault::NoEntry,
        BusError::NoReply(_) | BusError::Disconnected(_) | BusError::IOError(_) => {
            Fault::Unreachable("it ended unexpectedly".to_owned())
        }
        BusError::ZBus(error) => of_bus(error),
        error => Fault::Other(error.to_string()),
    }
}

fn unreachable(error: &zbus::Error) -> Fault {
    match error {
        zbus::Error::Address(_) | zbus::Error::Unsupported => Fault::BadAddress,
        zbus::Error::Connection(error, _) | zbus::Error::InputOutput(error) => {
            Fault::Unreachable(error.kind().to_string())
        }
        error => Fault::Unreachable(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use keyway_credentials::FakeSystem;

    use super::*;

    #[test]
    fn the_session_is_found_as_its_libraries_find_it() {
        let system = FakeSystem::new().with_var("XDG_RUNTIME_DIR", "/run/user/7");
        assert_eq!(address(&system).unwrap(), "unix:path=/run/user/7/bus");
        let system = system.with_var("DBUS_SESSION_BUS_ADDRESS", "unix:path=/there");
        assert_eq!(address(&system).unwrap(), "unix:path=/there");
        let blank = FakeSystem::new().with_var("DBUS_SESSION_BUS_ADDRESS", " ");
        assert_eq!(address(&blank), Err(Fault::NoSession));
    }

    #[test]
    fn errors_of_the_bus_are_told_apart() {
        for (name, expected) in [
            ("org.freedesktop.Secret.Error.IsLocked", Fault::Locked),
            ("org.freedesktop.Secret.Error.NoSuchObject", Fault::NoEntry),
            ("org.freedesktop.DBus.Error.ServiceUnknown", Fault::NoService),
            ("org.freedesktop.DBus.Error.Spawn.ChildExited", Fault::NoService),
        ] {
            assert_eq!(by_name(name), expected);
        }
        assert!(matches!(by_name("org.freedesktop.DBus.Error.AccessDenied"), Fault::Denied(_)));
        assert!(matches!(by_name("org.freedesktop.DBus.Error.NoReply"), Fault::Unreachable(_)));
        assert!(matches!(by_name("org.example.Odd"), Fault::Other(_)));
    }
}
