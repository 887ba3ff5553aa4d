//! Configuring an emulator.

mod content;
mod refused;
mod running;
mod tape;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::aside::Aside;
use crate::body_limits::BodyLimits;
use crate::catalogue::ExtraModels;
use crate::clock::Clock;
use crate::control_hosts::ControlHosts;
use crate::courier;
use crate::emulator::{Emulator, Thread};
use crate::error::{Error, ErrorKind};
use crate::fault::Faults;
use crate::ids::Ids;
use crate::journal::{self, Journal};
use crate::keys::{FileContents, KeyOrigin, Ring, read_file};
use crate::outbox::Outbox;
use crate::running::Running;
use crate::schema::Exactness;
use crate::script::Scripts;
use crate::server::{self, Limits, Tasks};
use crate::shared::Shared;
use crate::store::Store;
use crate::text_file;
use crate::throttle::{Throttle, ThrottleRule};

use tape::TapeSettings;

impl Emulator {
    /// Starts an emulator on 127.0.0.1 and a free port, on the current tokio runtime.
    ///
    /// # Errors
    /// Fails if no port is available.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// Starts an emulator on a separate thread, for tests that are not async.
    ///
    /// # Errors
    /// Fails if no port is available or no thread can be started.
    pub fn start_blocking() -> Result<Self, Error> {
        Self::builder().start_blocking()
    }

    /// Configures an emulator.
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::default()
    }
}

/// Configures an emulator. Every setting has a default that suits a test.
#[derive(Debug)]
#[must_use = "an emulator runs after `start()`"]
pub struct EmulatorBuilder {
    address: SocketAddr,
    port: Option<u16>,
    public: bool,
    clock: Clock,
    throttle: Option<ThrottleRule>,
    file: FileContents,
    journal_file: Option<PathBuf>,
    journal_capacity: usize,
    organizations: Option<Vec<String>>,
    body_limits: BodyLimits,
    max_connections: usize,
    header_timeout: Duration,
    control_hosts: Vec<String>,
    replies_file: Option<PathBuf>,
    any_key: bool,
    examples: bool,
    models: ExtraModels,
    strict: bool,
    running: Running,
    tape: TapeSettings,
}

/// The default time limit for a request's head.
const HEADER_TIMEOUT: Duration = Duration::from_secs(30);

impl Default for EmulatorBuilder {
    fn default() -> Self {
        Self {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            port: None,
            public: false,
            clock: Clock::real(),
            throttle: None,
            file: FileContents::default(),
            journal_file: None,
            journal_capacity: 10_000,
            organizations: None,
            body_limits: BodyLimits::default(),
            max_connections: 4096,
            header_timeout: HEADER_TIMEOUT,
            control_hosts: Vec::new(),
            replies_file: None,
            any_key: false,
            examples: false,
            models: ExtraModels::default(),
            strict: false,
            running: Running::default(),
            tape: TapeSettings::default(),
        }
    }
}

impl EmulatorBuilder {
    /// Sets the port, instead of that of [`listen`](Self::listen). Default: 0, a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets the address to listen on, which must be a loopback address. Default: 127.0.0.1 and a
    /// free port.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        (self.address, self.public) = (address, false);
        self
    }

    /// Sets any address to listen on. Other machines that reach it can use the control API too, by
    /// IP address or by a name that [`control_host`](Self::control_host) allows. Such an
    /// emulator delivers no webhooks.
    pub fn listen_publicly(mut self, address: SocketAddr) -> Self {
        (self.address, self.public) = (address, true);
        self
    }

    /// Allows a host name for the control API, such as that of a service in a container network;
    /// call it repeatedly for several. By default the control API answers for 127.0.0.1, localhost
    /// and ::1, and with [`listen_publicly`](Self::listen_publicly) for any IP address. A web page
    /// could otherwise make its own name resolve to this machine (DNS rebinding) and read the
    /// replies.
    pub fn control_host(mut self, name: impl Into<String>) -> Self {
        let name = name.into().to_ascii_lowercase();
        self.control_hosts.push(name.trim_start_matches('[').trim_end_matches(']').to_owned());
        self
    }

    /// Sets the clock for `created`, expiry, the throttle and rate limits. Default: the system
    /// clock.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Sets the throttle before the gate, instead of that of a keys file. Default: 10 failures in 60 s.
    pub fn throttle(mut self, rule: ThrottleRule) -> Self {
        self.throttle = Some(rule);
        self
    }

    /// Adds the keys of a keys file, given as text; see [`keys_file`](Self::keys_file).
    ///
    /// # Errors
    /// Fails if the text is not a valid keys file; the error names the line and field.
    pub fn keys(self, toml: &str) -> Result<Self, Error> {
        self.read_keys(toml, Path::new("<text>"))
    }

    /// Adds the keys of a keys file.
    ///
    /// ```toml
    /// organizations = ["org-acme"]    # the ones that exist; without this line every org-… does
    ///
    /// [throttle]
    /// limit = 10                      # failures that an address may have …
    /// window_seconds = 60             # … in this time
    ///
    /// [[key]]
    /// secret = "sk-emul-example"      # required: any text, unless it looks like a real key
    /// name = "alice"                  # for scripts and listings
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
    /// Fails if the file can't be read or is not a valid keys file; the error names the file, line
    /// and field.
    pub fn keys_file(self, path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let text = text_file::read(path, "keys file", ErrorKind::KeysFile)?;
        self.read_keys(&text, path)
    }

    fn read_keys(mut self, text: &str, origin: &Path) -> Result<Self, Error> {
        let mut file = read_file(text, origin)?;
        self.file.throttle_limit = file.throttle_limit.or(self.file.throttle_limit);
        self.file.throttle_window_seconds =
            file.throttle_window_seconds.or(self.file.throttle_window_seconds);
        self.file.organizations = file.organizations.take().or(self.file.organizations);
        self.file.keys.append(&mut file.keys);
        self.file.looks_real = self.file.looks_real.take().or(file.looks_real);
        Ok(self)
    }

    /// Sets the organizations that exist, instead of those of a keys file: a header that names another
    /// is rejected. Default: every `org-…` exists.
    pub fn organizations<T: Into<String>>(mut self, ids: impl IntoIterator<Item = T>) -> Self {
        self.organizations = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Appends each answered request to this file as a line of JSON, without secrets.
    pub fn journal(mut self, path: impl Into<PathBuf>) -> Self {
        self.journal_file = Some(path.into());
        self
    }

    /// Sets how many requests the journal keeps in memory; 0 disables it. Default: 10,000.
    pub fn journal_capacity(mut self, entries: usize) -> Self {
        self.journal_capacity = entries;
        self
    }

    /// Sets the most bytes a request's body may have; larger ones get a 413. Default: 100 MiB, and
    /// 520 MiB for forms, because the API accepts files of 512 MB. A head may have 64 KiB and 200
    /// headers; larger ones get a 431.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.body_limits = BodyLimits { form: bytes, other: bytes };
        self
    }

    /// Rejects every request that the API's OpenAPI document does not allow. By default the emulator
    /// also takes requests that the API is known to take although its document says otherwise, such
    /// as an answer sent back without its `status`.
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Sets how many connections may be open at once. A further one replaces the connection that
    /// has been idle longest, or waits if none is idle. Default: 4096.
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.max_connections = connections;
        self
    }

    /// Sets the time limit for a request's head, counted from its first byte or from when the
    /// connection was opened; then the connection is closed. A connection that has been answered
    /// may idle longer, until another needs its place. Default: 30 s.
    pub fn header_timeout(mut self, limit: Duration) -> Self {
        self.header_timeout = limit;
        self
    }

    /// Starts the emulator on the current tokio runtime.
    ///
    /// # Errors
    /// Fails if the address is in use or not allowed, if the journal's file can't be written, if a keys
    /// file has a key twice or one that looks real, or if the replies file is malformed.
    pub async fn start(self) -> Result<Emulator, Error> {
        let address = self.address();
        let (limits, public) = (self.limits(), self.public);
        if !public && !address.ip().is_loopback() {
            let text =
                format!("the address {address} is not a loopback address; allow it with `listen_publicly`");
            return Err(Error::new(ErrorKind::Listen, text));
        }
        let shared = Arc::new(self.shared()?);
        let refused = |error: std::io::Error| {
            let next = refused::next_step(&error);
            let text = format!("the address {address} cannot be listened on; {next}");
            Error::new(ErrorKind::Listen, text).caused_by(error)
        };
        let listener = TcpListener::bind(address).await.map_err(refused)?;
        let bound = listener.local_addr().map_err(refused)?;
        let tasks = Tasks::new();
        server::listen(listener, Arc::clone(&shared), &tasks, limits);
        // Other machines must not be able to make it send requests to services of this one.
        if !public {
            courier::start(&shared, &tasks);
        }
        Ok(Emulator::new(shared, bound, tasks))
    }

    /// Starts the emulator on a separate thread, for tests that are not async.
    ///
    /// # Errors
    /// Fails like [`start`](Self::start), or if the thread can't be started.
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
        let gone =
            || Error::new(ErrorKind::Listen, "the emulator's thread exited immediately; use `start()`");
        let emulator = starting.recv().map_err(|_| gone())??;
        Ok(emulator.on_thread(Thread::new(stop, handle)))
    }

    fn address(&self) -> SocketAddr {
        SocketAddr::new(self.address.ip(), self.port.unwrap_or(self.address.port()))
    }

    /// What was set, otherwise what a keys file says, otherwise the default.
    fn throttle_rule(&self) -> ThrottleRule {
        let default = ThrottleRule::default();
        self.throttle.unwrap_or(ThrottleRule {
            limit: self.file.throttle_limit.or(default.limit),
            window: self
                .file
                .throttle_window_seconds
                .map_or(default.window, |seconds| Duration::from_secs(seconds.into())),
        })
    }

    fn limits(&self) -> Limits {
        Limits { connections: self.max_connections, header_timeout: self.header_timeout }
    }

    pub(crate) fn shared(self) -> Result<Shared, Error> {
        let journal_file = match &self.journal_file {
            None => None,
            Some(path) => Some(journal::open(path)?),
        };
        let first_throttle = self.throttle_rule();
        let throttle = Throttle::new(first_throttle);
        let mut file = self.file;
        if let Some(error) = file.looks_real.take().filter(|_| !self.any_key) {
            return Err(error);
        }
        let ring = Ring::default();
        for key in file.keys {
            ring.insert(key.text, key.state, KeyOrigin::Start).ok_or_else(|| {
                Error::new(
                    ErrorKind::KeysFile,
                    "two keys files have a key with the same secret; remove one of them",
                )
            })?;
        }
        Ok(Shared {
            clock: self.clock,
            ids: Ids::default(),
            ring,
            throttle,
            first_throttle,
            faults: Faults::default(),
            scripts: Scripts::open(self.replies_file.as_deref())?,
            journal: Journal::new(self.journal_capacity, journal_file),
            store: Store::default(),
            organizations: self.organizations.or(file.organizations),
            any_key: self.any_key,
            examples: self.examples,
            models: self.models,
            body_limits: self.body_limits,
            exactness: if self.strict { Exactness::Document } else { Exactness::Api },
            running: self.running,
            tape: self.tape.open()?,
            aside: Aside::default(),
            outbox: Outbox::default(),
            control_hosts: ControlHosts { allowed: self.control_hosts, public: self.public },
        })
    }
}

#[cfg(test)]
mod tests;
