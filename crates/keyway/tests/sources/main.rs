//! Keys from where production keeps them: sources that are named, that change, and that fail while
//! calls are made (P2–P5, G4, K2).

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of a test fail by panicking"
)]

#[cfg(all(unix, feature = "aws", feature = "__real-servers"))]
mod aws;
mod faults;
#[cfg(feature = "admin")]
mod issued;
#[cfg(unix)]
mod mounted;
mod named;

use std::path::{Path, PathBuf};

use keyway::OpenAI;
use keyway::types::chat::{ChatCompletionCreateParams, user};
use keyway_emulator::{EmulatedKey, Emulator};

/// Makes one call, and returns how many attempts it took.
async fn ask(client: &OpenAI) -> keyway::Result<u32> {
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
    client.chat().completions().create(params).await.map(|reply| reply.attempts())
}

/// A key without a rate limit that many calls would reach.
fn unmetered(emulator: &Emulator) -> EmulatedKey {
    emulator.key().requests_per_minute(1_000_000).tokens_per_minute(1_000_000_000).create()
}

/// A temporary directory, removed at the end.
struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("keyway-sources-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Replaces a file by a rename, as careful programs do.
    fn replace(&self, name: &str, text: &str) {
        std::fs::write(self.path("new"), text).unwrap();
        std::fs::rename(self.path("new"), self.path(name)).unwrap();
    }
}

impl AsRef<Path> for Directory {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
