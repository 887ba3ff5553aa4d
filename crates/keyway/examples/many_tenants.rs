//! Calls with the keys of many customers over one pool of connections: a copy of the client for each, and one customer's wrong
//! key does not delay the others.
//!
//! ```console
//! $ cargo run -p keyway --example many_tenants
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use keyway::types::chat::{ChatCompletionCreateParams, user};
use keyway::{Gate, OpenAI};

/// The client that all share, and the copies in use, by customer.
struct Tenants(OpenAI, Mutex<HashMap<String, OpenAI>>);

impl Tenants {
    fn client(&self, customer: &str) -> keyway::Result<OpenAI> {
        let mut clients = self.1.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = clients.get(customer) {
            return Ok(client.clone());
        }
        let key = key_of(customer)?;
        // Counts failed authentications by customer; without it all customers share five a minute.
        let client =
            self.0.with_options(|options| options.api_key(key).gate(Gate::new().tenant(customer)))?;
        clients.insert(customer.to_owned(), client.clone());
        Ok(client)
    }
}

#[tokio::main]
async fn main() -> keyway::Result<()> {
    let tenants = Tenants(OpenAI::from_env()?, Mutex::default());
    for customer in ["acme", "initech", "acme"] {
        let client = tenants.client(customer)?;
        let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
        match client.chat().completions().create(params).await {
            Ok(reply) => println!("{customer}: {}", reply.text()),
            // Their key, so they should hear about it. No further request leaves with it for a while.
            Err(error) if error.is_authentication() => println!("{customer}: replace your key: {error}"),
            Err(error) => println!("{customer}: {error}"),
        }
    }
    Ok(())
}

/// Where a service would read its database: here one customer has a good key, the other a wrong one.
fn key_of(customer: &str) -> keyway::Result<String> {
    match (customer, std::env::var("OPENAI_API_KEY")) {
        ("acme", Ok(key)) => Ok(key),
        _ => Ok("sk-emul-wrong".to_owned()),
    }
}
