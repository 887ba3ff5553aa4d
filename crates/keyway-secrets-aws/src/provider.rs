//! The provider: one query at a time, each independent.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use aws_config::{BehaviorVersion, Region};
use aws_sdk_secretsmanager::Client;
use aws_sdk_secretsmanager::config::Builder as ClientConfig;
use aws_sdk_secretsmanager::error::SdkError;
use futures_channel::oneshot;
use keyway_credentials::{Answer, Answering, Credential, KeyKind, Provider, ProviderError, Source, System};

use crate::classify;
use crate::credentials::Givers;
use crate::endpoint;
use crate::environment::Surroundings;
use crate::error::Fault;
use crate::location::Location;
use crate::secret;

/// The default deadline (P5).
const DEADLINE: Duration = Duration::from_secs(5);

/// A key in AWS Secrets Manager, read again for each query. The [crate's front page](crate) says
/// what is read and how.
///
/// ```
/// use std::sync::Arc;
///
/// use keyway_credentials::{KeyKind, Provider, RealSystem};
/// use keyway_secrets_aws::AwsSecretProvider;
///
/// let provider = AwsSecretProvider::new("prod/openai#api_key", Arc::new(RealSystem), KeyKind::ApiKey)?;
/// assert_eq!(provider.source().to_string(), "`api_key` of the secret prod/openai in AWS Secrets Manager");
/// # Ok::<(), keyway_credentials::ProviderError>(())
/// ```
#[derive(Clone, Debug)]
pub struct AwsSecretProvider {
    location: Location,
    system: Arc<dyn System>,
    kind: KeyKind,
    deadline: Duration,
}

/// Why a query failed, and its region.
struct Failed {
    fault: Fault,
    region: String,
}

impl AwsSecretProvider {
    /// Creates a provider for the secret at `location`, such as `prod/openai#api_key`, with a
    /// deadline of 5 s. Nothing is contacted yet.
    ///
    /// # Errors
    /// Fails if the location is malformed.
    pub fn new(location: &str, system: Arc<dyn System>, kind: KeyKind) -> Result<Self, ProviderError> {
        Ok(Self { location: Location::parse(location)?, system, kind, deadline: DEADLINE })
    }

    /// Limits how long an answer may take, all its requests together, unless its chain sets another
    /// deadline. Default: 5 s.
    #[must_use]
    pub fn deadline(self, limit: Duration) -> Self {
        Self { deadline: limit, ..self }
    }

    /// Queries on a temporary runtime, so that nothing of the SDK outlives the query, and the
    /// caller needs no runtime.
    fn run(&self, nobody_waits: impl Future<Output = ()>) -> Result<Credential, Failed> {
        let failed = |fault| Failed { fault, region: self.location.region.clone().unwrap_or_default() };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime =
            runtime.map_err(|error| failed(Fault::Other(format!("no runtime could be started: {error}"))))?;
        let result = runtime.block_on(async {
            tokio::select! {
                result = self.ask() => result,
                () = nobody_waits => Err(failed(Fault::Other("the call was dropped".to_owned()))),
            }
        });
        runtime.shutdown_background();
        result
    }

    async fn ask(&self) -> Result<Credential, Failed> {
        let nowhere = |fault| Failed { fault, region: String::new() };
        let surroundings = Surroundings::read(self.system.as_ref(), &self.location).await.map_err(nowhere)?;
        let givers = Givers::new(&surroundings);
        let region = match &surroundings.region {
            Some(region) => Some(region.clone()),
            None if self.location.instance_metadata => givers.instance_region().await,
            None => None,
        };
        let profile = || surroundings.profile.clone();
        let region = region.ok_or_else(|| nowhere(Fault::NoRegion { profile: profile() }))?;
        let failed = |fault| Failed { fault, region: region.clone() };
        let credentials =
            givers.credentials(&region, self.location.instance_metadata).await.map_err(failed)?;
        let settings = aws_config::defaults(BehaviorVersion::latest())
            .region(Region::new(region.clone()))
            .credentials_provider(credentials)
            .http_client(endpoint::http_client())
            .timeout_config(endpoint::timeouts())
            .retry_config(endpoint::retries())
            .load()
            .await;
        let mut settings = ClientConfig::from(&settings);
        settings.set_endpoint_url(surroundings.endpoint.clone());
        self.fetch(&Client::from_conf(settings.build())).await.map_err(failed)
    }

    async fn fetch(&self, client: &Client) -> Result<Credential, Fault> {
        let request =
            client.get_secret_value().secret_id(&self.location.id).version_stage(&self.location.stage);
        let reply = request.send().await.map_err(|error: SdkError<_, _>| classify::fault(&error))?;
        match (reply.secret_string(), reply.secret_binary()) {
            (Some(text), _) => secret::key(text, &self.location, self.kind, self.system.now()),
            (None, Some(_)) => Err(Fault::Binary),
            (None, None) => Err(Fault::Garbage("a reply without a secret".to_owned())),
        }
    }
}

impl Provider for AwsSecretProvider {
    fn source(&self) -> Source {
        self.location.source()
    }

    /// Queries on a separate thread, which ends when no caller waits any more.
    fn provide(&self) -> Answering<'_> {
        let (mut sender, receiver) = oneshot::channel();
        let provider = self.clone();
        let started = thread::Builder::new().name("keyway-aws".to_owned()).spawn(move || {
            let result = provider.run(async { sender.cancellation().await });
            let _ = sender.send(result);
        });
        Box::pin(async move {
            let other = |why: String| Failed { fault: Fault::Other(why), region: String::new() };
            let result = match started {
                Ok(_) => receiver.await.unwrap_or_else(|_| Err(other("it ended unexpectedly".to_owned()))),
                Err(error) => Err(other(format!("no thread could be started: {error}"))),
            };
            match result {
                Ok(credential) => Answer::Here(credential),
                Err(failed) => Answer::Failed(failed.fault.about(&self.location, &failed.region)),
            }
        })
    }

    fn deadline(&self) -> Option<Duration> {
        Some(self.deadline)
    }
}
