//! A source that was named explicitly.

use std::time::Duration;

use crate::provider::Answering;
use crate::{Answer, Looked, Provider, ProviderError, Source};

/// A source that was chosen explicitly: if it has no key, that is a failure, and no other source is
/// used instead (K3, K6).
#[derive(Debug)]
pub(crate) struct Named(pub(crate) Box<dyn Provider>);

impl Named {
    fn judge(&self, answer: Answer) -> Answer {
        match answer {
            Answer::NotConfigured(finding) => {
                let source = self.0.source();
                let looked = Looked { source: source.clone(), finding };
                let next_step = "put the key there, or use another source";
                Answer::Failed(ProviderError::new(source, looked.clause(), next_step))
            }
            answer => answer,
        }
    }
}

impl Provider for Named {
    fn source(&self) -> Source {
        self.0.source()
    }

    fn provide(&self) -> Answering<'_> {
        let answering = self.0.provide();
        Box::pin(async move { self.judge(answering.await) })
    }

    fn settled(&self) -> Option<Answer> {
        self.0.settled().map(|answer| self.judge(answer))
    }

    fn unchanged(&self) -> bool {
        self.0.unchanged()
    }

    fn can_refresh(&self) -> bool {
        self.0.can_refresh()
    }

    fn deadline(&self) -> Option<Duration> {
        self.0.deadline()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{EnvProvider, FakeSystem, KeyKind};

    #[test]
    fn k3_a_named_source_without_a_key_is_a_failure() {
        for (system, text) in [
            (
                FakeSystem::new(),
                "the environment variable KEY is not set; put the key there, or use another source",
            ),
            (
                FakeSystem::new().with_var("KEY", " "),
                "the environment variable KEY is empty; put the key there, or use another source",
            ),
        ] {
            let named = Named(Box::new(EnvProvider::read(&system, "KEY", KeyKind::ApiKey)));
            let Some(Answer::Failed(error)) = named.settled() else { panic!("{named:?}") };
            assert_eq!(error.to_string(), text);
        }
    }
}
