//! Many tasks and clients with one revoked key.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use keyway::OpenAI;
use keyway::credentials::{CommandProvider, FileProvider, Provider};
use keyway::error::AuthenticationReason;
use keyway_emulator::Emulator;

use crate::ask;

const CLIENTS: usize = 20;
const TASKS: usize = 1000;

/// A temporary file for a key, removed at the end.
struct KeyFile(PathBuf);

impl KeyFile {
    fn new(name: &str, key: &str) -> Self {
        let file = Self(std::env::temp_dir().join(format!("keyway-{name}-{}", std::process::id())));
        file.replace(key);
        file
    }

    /// Replaces the key atomically by a rename, as a secrets manager does.
    fn replace(&self, key: &str) {
        let fresh = self.0.with_extension("new");
        std::fs::write(&fresh, format!("{key}\n")).unwrap();
        std::fs::rename(&fresh, &self.0).unwrap();
    }
}

impl Drop for KeyFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn g2_g3_a_storm_with_a_revoked_key_from_a_file_stays_below_six_requests_and_recovers() {
    storm("file", |file| FileProvider::new(&file.0)).await;
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn g2_g3_a_storm_with_a_revoked_key_from_a_command_stays_below_six_requests_and_recovers() {
    storm("command", |file| CommandProvider::new("cat", [&file.0])).await;
}

async fn storm<P: Provider + 'static>(name: &str, provider: impl Fn(&KeyFile) -> P) {
    let emulator = Emulator::start().await.unwrap();
    let revoked = emulator.key().revoked().create();
    let file = KeyFile::new(name, revoked.secret());
    let clients: Vec<OpenAI> = (0..CLIENTS)
        .map(|_| {
            OpenAI::builder().base_url(emulator.base_url()).credentials(provider(&file)).build().unwrap()
        })
        .collect();
    let clients = Arc::new(clients);

    let errors = all(&clients).await;
    let texts: HashSet<String> = errors.iter().map(|error| sentence(error.as_ref().unwrap_err())).collect();
    assert_eq!(errors.len(), TASKS);
    assert_eq!(texts.len(), 1, "every task gets the same error: {texts:?}");
    assert!(texts.iter().all(|text| text.starts_with("The API key has been revoked")), "{texts:?}");
    assert!(
        errors.iter().flatten_err().all(|error| error.status() == Some(http::StatusCode::UNAUTHORIZED)),
        "nobody was throttled"
    );
    let sent = emulator.journal().len();
    assert!((1..=5).contains(&sent), "{sent} requests arrived");

    file.replace(emulator.key().create().secret());
    for client in clients.iter() {
        // A source that had no other key is queried again after a second.
        while let Err(error) = ask(client).await {
            assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::Revoked);
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    }
    assert!(all(&clients).await.iter().all(Result::is_ok), "all recover without a restart");
    let refused = emulator.journal().iter().filter(|entry| entry.status == Some(401)).count();
    assert!(refused <= 5, "{refused} requests were refused in all");
}

async fn all(clients: &Arc<Vec<OpenAI>>) -> Vec<keyway::Result<()>> {
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| {
            let clients = Arc::clone(clients);
            tokio::spawn(async move { ask(&clients[task % CLIENTS]).await.map(|_| ()) })
        })
        .collect();
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await.unwrap());
    }
    results
}

/// An error's sentence without the request ID, in which the first few attempts differ.
fn sentence(error: &keyway::Error) -> String {
    let text = error.to_string();
    match error.request_id() {
        Some(id) => text.replace(id, "req"),
        None => text,
    }
}

trait Errors<'a> {
    fn flatten_err(self) -> impl Iterator<Item = &'a keyway::Error>;
}

impl<'a, I: Iterator<Item = &'a keyway::Result<()>>> Errors<'a> for I {
    fn flatten_err(self) -> impl Iterator<Item = &'a keyway::Error> {
        self.filter_map(|result| result.as_ref().err())
    }
}
