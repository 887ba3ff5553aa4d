//! Starting and ending.

use std::net::{SocketAddr, TcpListener};

use keyway_emulator::{Emulator, ErrorKind};
use serde_json::json;

use crate::client::{chat, models};

#[tokio::test]
async fn stop_frees_the_port() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let address = emulator.address();
    assert!(address.ip().is_loopback());
    assert_eq!(emulator.base_url(), format!("http://{address}/v1"));
    assert_eq!(models(&emulator, key.secret()).send().await.status, 200);
    emulator.stop().await;
    let again = Emulator::builder().port(address.port()).start().await.unwrap();
    assert_eq!(again.address(), address);
}

#[tokio::test]
async fn drop_frees_the_port() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let address = emulator.address();
    let stalled = chat(&emulator, key.secret(), json!({})).fault("stall-before-headers").open().await;
    let before = tokio::runtime::Handle::current().metrics().num_alive_tasks();
    assert!(before >= 1);
    drop(emulator);
    // Its tasks end when the runtime next polls them.
    for _ in 0..10_000 {
        if tokio::runtime::Handle::current().metrics().num_alive_tasks() == 0 {
            break;
        }
        tokio::task::yield_now().await;
    }
    assert_eq!(tokio::runtime::Handle::current().metrics().num_alive_tasks(), 0, "no task is left");
    assert!(std::net::TcpStream::connect(address).is_err());
    drop(stalled);
}

#[test]
fn a_thread_of_its_own_ends_with_it() {
    let emulator = Emulator::start_blocking().unwrap();
    let key = emulator.key().create();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    assert_eq!(runtime.block_on(models(&emulator, key.secret()).send()).status, 200);
    let address = emulator.address();
    drop(emulator);
    assert!(std::net::TcpStream::connect(address).is_err());
}

#[tokio::test]
async fn addresses_that_are_taken_or_public_are_refused() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let error = Emulator::builder().port(taken.local_addr().unwrap().port()).start().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Listen);
    assert!(error.to_string().contains("choose another port"));
    assert!(std::error::Error::source(&error).is_some());
    let public: SocketAddr = "0.0.0.0:0".parse().unwrap();
    let error = Emulator::builder().listen(public).start().await.unwrap_err();
    assert!(error.to_string().contains("listen_publicly"));
    assert!(Emulator::builder().listen_publicly(public).start().await.is_ok());
    let error = Emulator::builder().listen(public).start_blocking().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Listen);
}

#[tokio::test]
async fn keys_files_fill_the_emulator() {
    let toml = "organizations = [\"org-a\"]\n[throttle]\nlimit = 1\n[[key]]\nsecret = \"sk-emul-mine\"\nstate = \"quota_exhausted\"\n";
    let emulator = Emulator::builder().keys(toml).unwrap().start().await.unwrap();
    assert_eq!(chat(&emulator, "sk-emul-mine", json!({})).send().await.error("code"), "insufficient_quota");
    assert_eq!(emulator.throttle().limit, Some(1));
    let unknown = models(&emulator, "sk-emul-mine").header("openai-organization", "org-b").send().await;
    assert_eq!(unknown.error("code"), "invalid_organization");
    let missing = Emulator::builder().keys_file("/nonexistent/keys.toml").unwrap_err();
    assert!(missing.to_string().starts_with("the keys file /nonexistent/keys.toml cannot be read"));
    let twice = Emulator::builder().keys(toml).unwrap().keys(toml).unwrap().start().await.unwrap_err();
    assert_eq!(twice.kind(), ErrorKind::KeysFile);
}
