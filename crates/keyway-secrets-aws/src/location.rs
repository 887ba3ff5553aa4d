//! The secret and its location: the part after `aws-secretsmanager:`.

use keyway_credentials::{Member, ProviderError, Scrubber, Source};

/// The staging label of the current version.
const CURRENT: &str = "AWSCURRENT";

/// A secret of AWS Secrets Manager, as it was named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Location {
    /// Its name or ARN.
    pub(crate) id: String,
    pub(crate) member: Option<Member>,
    /// The staging label of the version.
    pub(crate) stage: String,
    pub(crate) region: Option<String>,
    pub(crate) profile: Option<String>,
    pub(crate) instance_metadata: bool,
}

impl Location {
    /// Parses `name-or-arn?option=value&…#member`. Neither a name nor an ARN contains `?` or `#`.
    pub(crate) fn parse(text: &str) -> Result<Self, ProviderError> {
        let wrong = |what: String| {
            // It may contain the key itself (X2).
            let text = Scrubber::new().scrub(text).into_owned();
            let source = Source::Custom(format!("the secret `{text}` of AWS Secrets Manager"));
            ProviderError::new(
                source,
                what,
                "write `aws-secretsmanager:name-or-arn#field`, with options such as `?stage=AWSPREVIOUS&region=eu-west-1` before the `#`",
            )
        };
        let (rest, member) = text.split_once('#').map_or((text, None), |(rest, member)| (rest, Some(member)));
        let (id, options) = rest.split_once('?').unwrap_or((rest, ""));
        if let Some(odd) = id.chars().find(|c| !is_of_a_name(*c)) {
            return Err(wrong(format!(
                "has a name with {odd:?} in it, which a secret's name cannot contain"
            )));
        }
        if id.is_empty() {
            return Err(wrong("has no name".to_owned()));
        }
        if member == Some("") {
            return Err(wrong("does not name a field after the `#`".to_owned()));
        }
        let mut location = Self {
            id: id.to_owned(),
            member: member.map(Member::new),
            stage: CURRENT.to_owned(),
            region: arn_region(id),
            profile: None,
            instance_metadata: false,
        };
        for option in options.split('&').filter(|option| !option.is_empty()) {
            location.set(option).map_err(wrong)?;
        }
        Ok(location)
    }

    fn set(&mut self, option: &str) -> Result<(), String> {
        let (name, value) = option.split_once('=').unwrap_or((option, ""));
        match (name, value) {
            ("instance-metadata", "") => self.instance_metadata = true,
            ("instance-metadata", _) => {
                return Err("gives a value to `instance-metadata`, which takes none".to_owned());
            }
            ("stage" | "region" | "profile", "") => return Err(format!("has no value for `{name}`")),
            ("stage", stage) => self.stage = stage.to_owned(),
            ("profile", profile) => self.profile = Some(profile.to_owned()),
            ("region", region) if !region.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') => {
                return Err(format!("has the region `{region}`, which is not a valid region"));
            }
            ("region", region) => match self.region.replace(region.to_owned()) {
                Some(own) if own != region => {
                    return Err(format!("is in the region {own} by its ARN, but in {region} by its option"));
                }
                _ => {}
            },
            _ => {
                let known = "`stage`, `region`, `profile` and `instance-metadata`";
                return Err(format!("has the option `{name}`, which is not one of {known}"));
            }
        }
        Ok(())
    }

    /// Returns whether this is the current version, rather than another one that was named.
    pub(crate) fn is_current(&self) -> bool {
        self.stage == CURRENT
    }

    /// Returns the name in errors and status displays.
    pub(crate) fn source(&self) -> Source {
        let member = self.member.as_ref().map(|member| format!("{member} of ")).unwrap_or_default();
        let stage = if self.is_current() { String::new() } else { format!(" ({})", self.stage) };
        Source::Custom(format!("{member}the secret {}{stage} in AWS Secrets Manager", self.id))
    }
}

fn is_of_a_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || "/_+=.@-:".contains(c)
}

/// Returns the region in `arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME`.
fn arn_region(id: &str) -> Option<String> {
    let region = id.strip_prefix("arn:")?.split(':').nth(2)?;
    Some(region.to_owned()).filter(|region| !region.is_empty())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ARN: &str = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/openai-AbCdEf";

    #[test]
    fn a_name_options_and_a_member_are_read() {
        let plain = Location::parse("prod/openai").unwrap();
        assert_eq!(
            (plain.id.as_str(), plain.stage.as_str(), plain.member),
            ("prod/openai", "AWSCURRENT", None)
        );
        assert_eq!((plain.region, plain.profile, plain.instance_metadata), (None, None, false));
        let full =
            "prod/openai?stage=AWSPREVIOUS&region=eu-west-1&profile=team&instance-metadata#keys.openai";
        let full = Location::parse(full).unwrap();
        assert_eq!((full.id.as_str(), full.stage.as_str()), ("prod/openai", "AWSPREVIOUS"));
        assert_eq!((full.region.as_deref(), full.profile.as_deref()), (Some("eu-west-1"), Some("team")));
        assert!(full.instance_metadata);
        assert_eq!(
            full.source().to_string(),
            "`keys.openai` of the secret prod/openai (AWSPREVIOUS) in AWS Secrets Manager"
        );
    }

    #[test]
    fn an_arn_says_its_region() {
        let location = Location::parse(&format!("{ARN}#api_key")).unwrap();
        assert_eq!((location.id.as_str(), location.region.as_deref()), (ARN, Some("eu-west-1")));
        assert!(Location::parse(&format!("{ARN}?region=eu-west-1")).is_ok());
        let error = Location::parse(&format!("{ARN}?region=us-east-1")).unwrap_err();
        assert!(error.message().contains("eu-west-1 by its ARN"), "{error}");
    }

    #[test]
    fn what_makes_no_sense_is_refused_with_the_right_form() {
        for (text, words) in [
            ("", "has no name"),
            ("?region=eu-west-1", "has no name"),
            ("name#", "does not name a field"),
            ("a name", "' ' in it"),
            ("name?stage", "no value for `stage`"),
            ("name?region=", "no value for `region`"),
            ("name?region=eu/1", "is not a valid region"),
            ("name?instance-metadata=no", "which takes none"),
            ("name?stages=x", "the option `stages`"),
        ] {
            let error = Location::parse(text).unwrap_err();
            assert!(error.message().contains(words), "{text:?}: {error}");
            assert!(error.next_step().contains("name-or-arn#field") && !error.transient());
        }
    }

    #[test]
    fn x2_a_key_in_the_place_of_a_name_is_not_shown() {
        let error = Location::parse("sk-emul-canary0123456789?region=").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,60}") {
            if let Ok(location) = Location::parse(&text) {
                prop_assert!(text.starts_with(&location.id));
                prop_assert!(!location.id.is_empty());
            }
        }
    }
}
