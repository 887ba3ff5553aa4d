//! Classifying a failed request to Secrets Manager.

use aws_sdk_secretsmanager::config::http::HttpResponse;
use aws_sdk_secretsmanager::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_secretsmanager::operation::get_secret_value::GetSecretValueError;

use crate::credentials::causes;
use crate::endpoint;
use crate::error::Fault;

type Failed = SdkError<GetSecretValueError, HttpResponse>;

/// Returns the fault behind a failed request.
pub(crate) fn fault(error: &Failed) -> Fault {
    match error {
        SdkError::TimeoutError(_) => Fault::TimedOut(endpoint::ATTEMPT),
        SdkError::DispatchFailure(failure) if failure.is_timeout() => {
            Fault::Unreachable("no connection in time".to_owned())
        }
        SdkError::DispatchFailure(failure) => Fault::Unreachable(
            failure
                .as_connector_error()
                .map_or_else(|| "it ended unexpectedly".to_owned(), |error| causes(error)),
        ),
        SdkError::ConstructionFailure(_) => Fault::BadSettings(causes(error)),
        _ => match error.raw_response() {
            Some(reply) => refused(error, reply),
            None => Fault::Other(causes(error)),
        },
    }
}

/// Classifies a reply that is not a secret: by its code if it has one, in JSON or XML, else by its
/// status.
fn refused(error: &Failed, reply: &HttpResponse) -> Fault {
    let body = reply.body().bytes().map(String::from_utf8_lossy).unwrap_or_default();
    let metadata = error.as_service_error().map(ProvideErrorMetadata::meta);
    let code = metadata.and_then(|metadata| metadata.code()).map(str::to_owned);
    let said = metadata.and_then(|metadata| metadata.message()).map(str::to_owned);
    // Some errors come from a gateway in front of the service, which replies in XML to any request.
    let code = code.or_else(|| element(&body, "Code")).unwrap_or_default();
    let said = said.or_else(|| element(&body, "Message")).unwrap_or_default();
    by_code(reply.status().as_u16(), &code, &shortened(&said))
}

fn by_code(status: u16, code: &str, said: &str) -> Fault {
    let name = code.strip_suffix("Exception").unwrap_or(code);
    match name {
        "AccessDenied" | "NotAuthorized" if said.contains("KMS") => Fault::NotDecrypted(said.to_owned()),
        "AccessDenied" | "NotAuthorized" | "OptInRequired" => Fault::AccessDenied(said.to_owned()),
        "ResourceNotFound" if said.contains("staging label") => Fault::NoStage,
        "ResourceNotFound" => Fault::NotFound,
        "InvalidRequest" if said.contains("delet") => Fault::Deleted,
        "DecryptionFailure" => Fault::NotDecrypted(said.to_owned()),
        "ExpiredToken" | "TokenRefreshRequired" => Fault::ExpiredToken,
        "RequestExpired" | "RequestTimeTooSkewed" => Fault::ClockSkew,
        "InvalidSignature" | "SignatureDoesNotMatch"
            if said.contains("expired") || said.contains("not yet current") =>
        {
            Fault::ClockSkew
        }
        "UnrecognizedClient"
        | "InvalidClientTokenId"
        | "InvalidSignature"
        | "SignatureDoesNotMatch"
        | "MissingAuthenticationToken"
        | "IncompleteSignature"
        | "InvalidAccessKeyId" => Fault::WrongKey(code.to_owned()),
        "Throttling" | "TooManyRequests" | "RequestLimitExceeded" | "Throttled" | "SlowDown" => {
            Fault::Throttled
        }
        _ if status == 429 => Fault::Throttled,
        _ if status >= 500 => Fault::ServerFailed(status),
        "" => Fault::Garbage(format!("HTTP {status}")),
        _ => Fault::BadRequest(format!("{code}: {said}").trim_end_matches(": ").to_owned()),
    }
}

/// Returns the text of an XML element.
fn element(body: &str, name: &str) -> Option<String> {
    let (_, rest) = body.split_once(&format!("<{name}>"))?;
    let (text, _) = rest.split_once(&format!("</{name}>"))?;
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn shortened(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(300).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_told_apart_with_and_without_their_ending() {
        let said = || "why".to_owned();
        for (status, code, expected) in [
            (400, "AccessDeniedException", Fault::AccessDenied(said())),
            (403, "AccessDenied", Fault::AccessDenied(said())),
            (400, "ResourceNotFoundException", Fault::NotFound),
            (400, "ExpiredTokenException", Fault::ExpiredToken),
            (403, "ExpiredToken", Fault::ExpiredToken),
            (400, "UnrecognizedClientException", Fault::WrongKey("UnrecognizedClientException".into())),
            (403, "InvalidClientTokenId", Fault::WrongKey("InvalidClientTokenId".into())),
            (403, "SignatureDoesNotMatch", Fault::WrongKey("SignatureDoesNotMatch".into())),
            (400, "ThrottlingException", Fault::Throttled),
            (400, "DecryptionFailure", Fault::NotDecrypted(said())),
            (500, "InternalServiceError", Fault::ServerFailed(500)),
            (400, "InvalidParameterException", Fault::BadRequest("InvalidParameterException: why".into())),
            (503, "", Fault::ServerFailed(503)),
            (429, "", Fault::Throttled),
            (403, "", Fault::Garbage("HTTP 403".into())),
            (200, "", Fault::Garbage("HTTP 200".into())),
        ] {
            assert_eq!(by_code(status, code, "why"), expected, "{status} {code}");
        }
    }

    #[test]
    fn what_aws_says_decides_where_a_code_means_several_things() {
        for (code, said, expected) in [
            (
                "ResourceNotFoundException",
                "Secrets Manager can't find the specified secret value for staging label: AWSPREVIOUS",
                Fault::NoStage,
            ),
            (
                "InvalidRequestException",
                "You can't perform this operation on the secret because it was marked for deletion.",
                Fault::Deleted,
            ),
            (
                "InvalidSignatureException",
                "Signature expired: 20261126T … is now earlier than …",
                Fault::ClockSkew,
            ),
            (
                "AccessDeniedException",
                "Access to KMS is not allowed",
                Fault::NotDecrypted("Access to KMS is not allowed".into()),
            ),
        ] {
            assert_eq!(by_code(400, code, said), expected);
        }
    }

    #[test]
    fn an_error_in_xml_is_read() {
        let body = "<ErrorResponse><Errors><Error><Code>AccessDenied</Code><Message> why </Message></Error></Errors></ErrorResponse>";
        assert_eq!(element(body, "Code").as_deref(), Some("AccessDenied"));
        assert_eq!(element(body, "Message").as_deref(), Some("why"));
        assert_eq!(element("<Code>cut", "Code"), None);
        assert_eq!(element("", "Code"), None);
    }
}
