//! The operation's path in a request's target: clients of other servers write it in other forms.

/// What a request's path and query mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Target {
    /// The path as the API's own clients write it, which begins with `/v1`.
    pub(crate) path: String,
    /// The model that an Azure path names as its deployment.
    pub(crate) deployment: Option<String>,
    /// It has Azure's form, with which the key comes in the header `api-key`.
    pub(crate) azure: bool,
    /// The prefix `/v1` is missing.
    pub(crate) bare: bool,
}

/// The query parameter that every path in Azure's form may have.
pub(crate) const API_VERSION: &str = "api-version";

impl Target {
    /// Reads a path:
    ///
    /// - `/v1/chat/completions`, unchanged;
    /// - Azure's `/openai/v1/chat/completions`, `/openai/files` and
    ///   `/openai/deployments/NAME/chat/completions`;
    /// - if `bare` paths are accepted, `/chat/completions`.
    pub(crate) fn of(path: &str, bare: bool) -> Self {
        let own = |path: &str| path == "/v1" || path.starts_with("/v1/");
        if own(path) {
            return Self { path: path.to_owned(), ..Self::default() };
        }
        if let Some(rest) = path.strip_prefix("/openai").filter(|rest| rest.starts_with('/')) {
            let azure = Self { azure: true, ..Self::default() };
            if own(rest) {
                return Self { path: rest.to_owned(), ..azure };
            }
            return match deployment(rest) {
                Some((name, rest)) => Self { path: format!("/v1{rest}"), deployment: Some(name), ..azure },
                None => Self { path: format!("/v1{rest}"), ..azure },
            };
        }
        if bare && path.len() > 1 && path.starts_with('/') {
            return Self { path: format!("/v1{path}"), bare: true, ..Self::default() };
        }
        Self { path: path.to_owned(), ..Self::default() }
    }
}

/// Splits `/deployments/NAME/REST` into the name and `/REST`.
fn deployment(path: &str) -> Option<(String, &str)> {
    let rest = path.strip_prefix("/deployments/")?;
    let (name, _) = rest.split_once('/')?;
    let decoded = percent_encoding::percent_decode_str(name).decode_utf8().ok()?;
    (!name.is_empty()).then(|| (decoded.into_owned(), &rest[name.len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_all_forms_name_the_same_operation() {
        let rows = [
            ("/v1/chat/completions", None, false, false),
            ("/openai/v1/chat/completions", None, true, false),
            ("/openai/chat/completions", None, true, false),
            ("/openai/deployments/gpt-4.1/chat/completions", Some("gpt-4.1"), true, false),
            ("/openai/deployments/my%20own/chat/completions", Some("my own"), true, false),
            ("/chat/completions", None, false, true),
        ];
        for (path, deployment, azure, bare) in rows {
            let wanted = Target {
                path: "/v1/chat/completions".into(),
                deployment: deployment.map(str::to_owned),
                azure,
                bare,
            };
            assert_eq!(Target::of(path, true), wanted, "{path}");
        }
    }

    #[test]
    fn other_paths_are_left_alone() {
        for path in ["/", "", "/v1", "/v1/", "*"] {
            assert_eq!(Target::of(path, true), Target { path: path.into(), ..Target::default() });
        }
        for path in ["/chat/completions", "/v1x/models", "/openai", "/openaix/v1/models"] {
            assert_eq!(Target::of(path, false), Target { path: path.into(), ..Target::default() });
        }
    }
}
