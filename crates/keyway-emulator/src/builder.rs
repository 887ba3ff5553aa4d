//! Setting an emulator up.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::aside::Aside;
use crate::body_limits::BodyLimits;
use crate::clock::Clock;
use crate::control_hosts::ControlHosts;
use crate::courier;
use crate::emulator::{Emulator, Thread};
use crate::error::{Error, ErrorKind};
use crate::fault::Faults;
use crate::ids::Ids;
use crate::journal::{self, Journal};
use crate::keys::{FileContents, Ring, read_file};
use crate::outbox::Outbox;
use crate::script::Script;
use crate::server::{self, Limits, Tasks};
use crate::shared::Shared;
use crate::store::Store;
use crate::throttle::{Throttle, ThrottleRule};

impl Emulator {
    /// Starts an emulator on 127.0.0.1 and a free port, on the current tokio runtime.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// Starts an emulator on a thread of its own, for tests that are not async.
    ///
    /// # Errors
    /// When no port or no thread can be had.
    pub fn start_blocking() -> Result<Self, Error> {
        Self::builder().start_blocking()
    }

    /// An emulator with other settings.
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::default()
    }
}

/// The set-up of an emulator; every part of it has a default that suits a test.
#[derive(Debug)]
#[must_use = "an emulator runs after `start()`"]
pub struct EmulatorBuilder {
    address: SocketAddr,
    public: bool,
    clock: Clock,
    throttle: ThrottleRule,
    file: FileContents,
    journal_file: Option<PathBuf>,
    journal_capacity: usize,
    organizations: Option<Vec<String>>,
    body_limits: BodyLimits,
    max_connections: usize,
    header_timeout: Duration,
    control_hosts: Vec<String>,
}

/// For the head of a request.
const HEADER_TIMEOUT: Duration = Duration::from_secs(30);

impl Default for EmulatorBuilder {
    fn default() -> Self {
        Self {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            public: false,
            clock: Clock::real(),
            throttle: ThrottleRule::default(),
            file: FileContents::default(),
            journal_file: None,
            journal_capacity: 10_000,
            organizations: None,
            body_limits: BodyLimits::default(),
            max_connections: 4096,
            header_timeout: HEADER_TIMEOUT,
            control_hosts: Vec::new(),
        }
    }
}

impl EmulatorBuilder {
    /// The port. Default: 0, a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.address.set_port(port);
        self
    }

    /// The address to listen on, which has to be a loopback one. Default: 127.0.0.1 and a free port.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        (self.address, self.public) = (address, false);
        self
    }

    /// The address to listen on, any: others that reach it can use the control API too, by an address or by a name that
    /// [`control_host`](Self::control_host) allows. Such an emulator delivers no webhooks.
    pub fn listen_publicly(mut self, address: SocketAddr) -> Self {
        (self.address, self.public) = (address, true);
        self
    }

    /// A name by which the control API may be asked, such as that of a service in a network of containers; repeated for several.
    /// Otherwise it answers for 127.0.0.1, localhost and ::1, with [`listen_publicly`](Self::listen_publicly) for any address: a web
    /// page can have a name of its own lead here, and would be answered by that name (DNS rebinding).
    pub fn control_host(mut self, name: impl Into<String>) -> Self {
        let name = name.into().to_ascii_lowercase();
        self.control_hosts.push(name.trim_start_matches('[').trim_end_matches(']').to_owned());
        self
    }

    /// The clock of `created`, expiry, throttle and rate limits. Default: the system's.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// The throttle before the gate. Default: 10 failures in 60 seconds.
    pub fn throttle(mut self, rule: ThrottleRule) -> Self {
        self.throttle = rule;
        self
    }

    /// The keys of a keys file, given as its text; see [`keys_file`](Self::keys_file).
    ///
    /// # Errors
    /// When the text is not a keys file; the error names line and member.
    pub fn keys(self, toml: &str) -> Result<Self, Error> {
        self.read_keys(toml, Path::new("<text>"))
    }

    /// The keys of a keys file.
    ///
    /// ```toml
    /// organizations = ["org-acme"]    # the ones that exist; without this line every org-… does
    ///
    /// [throttle]
    /// limit = 10                      # failures that an address may have …
    /// window_seconds = 60             # … in this time
    ///
    /// [[key]]
    /// secret = "sk-emul-example"      # required
    /// state = "revoked"               # a name of `Standing`; default: valid
    /// expires_at = 2030-01-31T12:00:00Z
    /// organization = "org-acme"
    /// project = "proj_acme"
    /// addresses = ["127.0.0.1"]
    /// scopes = ["model.request", "api.model.read"]
    /// models = ["gpt-4.1"]
    /// requests_per_minute = 60
    /// tokens_per_minute = 150000
    /// concurrent_requests = 4
    /// revoke_after_requests = 100
    /// revoke_after_chunks = 20
    /// admin = false
    /// ```
    ///
    /// # Errors
    /// When the file cannot be read or is not a keys file; the error names file, line and member.
    pub fn keys_file(self, path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path).map_err(|error| {
            let text = format!("the keys file {} cannot be read; check its path and mode", path.display());
            Error::new(ErrorKind::KeysFile, text).caused_by(error)
        })?;
        self.read_keys(&text, path)
    }

    fn read_keys(mut self, text: &str, origin: &Path) -> Result<Self, Error> {
        let mut file = read_file(text, origin)?;
        if let Some(limit) = file.throttle_limit {
            self.throttle.limit = Some(limit);
        }
        if let Some(seconds) = file.throttle_window_seconds {
            self.throttle.window = Duration::from_secs(seconds.into());
        }
        self.organizations = file.organizations.take().or(self.organizations);
        self.file.keys.append(&mut file.keys);
        Ok(self)
    }

    /// The organizations that exist: a header that names another is refused. Default: every `org-…`.
    pub fn organizations<T: Into<String>>(mut self, ids: impl IntoIterator<Item = T>) -> Self {
        self.organizations = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// A file to which each answered request is added as a line of JSON, without secrets.
    pub fn journal(mut self, path: impl Into<PathBuf>) -> Self {
        self.journal_file = Some(path.into());
        self
    }

    /// Requests that the journal keeps in memory; 0 switches it off. Default: 10,000.
    pub fn journal_capacity(mut self, entries: usize) -> Self {
        self.journal_capacity = entries;
        self
    }

    /// Bytes that a request's body may have; more is answered with 413. Default: 100 MiB, and 520 MiB for forms, because the API takes
    /// files of 512 MB. A head has 64 KiB and 200 headers, and more is answered with 431.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.body_limits = BodyLimits { form: bytes, other: bytes };
        self
    }

    /// Connections at once. One more takes the place of that which has been idle for longest, and waits where none is. Default: 4096.
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.max_connections = connections;
        self
    }

    /// The time for the head of a request from its first byte, or from when the connection was opened; it is closed then. A
    /// connection that has been answered may be idle for longer, until another takes its place. Default: 30 s.
    pub fn header_timeout(mut self, limit: Duration) -> Self {
        self.header_timeout = limit;
        self
    }

    /// Starts the emulator on the current tokio runtime.
    ///
    /// # Errors
    /// When the address is taken or not allowed, the journal's file cannot be written, or two keys share a secret.
    pub async fn start(self) -> Result<Emulator, Error> {
        let address = self.address;
        let (limits, public) = (self.limits(), self.public);
        if !public && !address.ip().is_loopback() {
            let text = format!("the address {address} is not a loopback one; listen_publicly allows it");
            return Err(Error::new(ErrorKind::Listen, text));
        }
        let shared = Arc::new(self.shared()?);
        let refused = |error| {
            let text = format!(
                "the address {address} cannot be listened on; choose another port, or 0 for a free one"
            );
            Error::new(ErrorKind::Listen, text).caused_by(error)
        };
        let listener = TcpListener::bind(address).await.map_err(refused)?;
        let bound = listener.local_addr().map_err(refused)?;
        let tasks = Tasks::new();
        server::listen(listener, Arc::clone(&shared), &tasks, limits);
        // Others that reach it must not have it send requests to this machine.
        if !public {
            courier::start(&shared, &tasks);
        }
        Ok(Emulator::new(shared, bound, tasks))
    }

    /// Starts the emulator on a thread of its own, for tests that are not async.
    ///
    /// # Errors
    /// As [`start`](Self::start), and when the thread cannot be started.
    pub fn start_blocking(self) -> Result<Emulator, Error> {
        let (started, starting) = mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let failed = |error: std::io::Error| {
            Error::new(ErrorKind::Listen, "the emulator's thread cannot be started; use `start()`")
                .caused_by(error)
        };
        let work = move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            match runtime {
                Err(error) => drop(started.send(Err(failed(error)))),
                Ok(runtime) => runtime.block_on(async move {
                    let outcome = self.start().await;
                    let tasks = outcome.as_ref().ok().map(|emulator| emulator.tasks().clone());
                    if started.send(outcome).is_ok() {
                        drop(stopped.await);
                    }
                    if let Some(tasks) = tasks {
                        tasks.ended().await;
                    }
                }),
            }
        };
        let handle =
            std::thread::Builder::new().name("keyway-emulator".into()).spawn(work).map_err(failed)?;
        let gone = || Error::new(ErrorKind::Listen, "the emulator's thread ended at once; use `start()`");
        let emulator = starting.recv().map_err(|_| gone())??;
        Ok(emulator.on_thread(Thread::new(stop, handle)))
    }

    fn limits(&self) -> Limits {
        Limits { connections: self.max_connections, header_timeout: self.header_timeout }
    }

    pub(crate) fn shared(self) -> Result<Shared, Error> {
        let journal_file = match &self.journal_file {
            None => None,
            Some(path) => Some(journal::open(path)?),
        };
        let ring = Ring::default();
        for key in self.file.keys {
            ring.insert(key.secret, key.state).ok_or_else(|| {
                Error::new(
                    ErrorKind::KeysFile,
                    "two keys files have a key with the same secret; take one of them out",
                )
            })?;
        }
        Ok(Shared {
            clock: self.clock,
            ids: Ids::default(),
            ring,
            throttle: Throttle::new(self.throttle),
            faults: Faults::default(),
            script: Script::default(),
            journal: Journal::new(self.journal_capacity, journal_file),
            store: Store::default(),
            organizations: self.organizations,
            body_limits: self.body_limits,
            aside: Aside::default(),
            outbox: Outbox::default(),
            control_hosts: ControlHosts { allowed: self.control_hosts, public: self.public },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_has_a_time_limit_everywhere() {
        let limit = |builder: EmulatorBuilder| builder.limits().header_timeout;
        let public = || EmulatorBuilder::default().listen_publicly(([0, 0, 0, 0], 0).into());
        let second = Duration::from_secs(1);
        assert_eq!(limit(EmulatorBuilder::default()), HEADER_TIMEOUT);
        assert_eq!(limit(public()), HEADER_TIMEOUT);
        assert_eq!(limit(public().header_timeout(second)), second);
    }
}
