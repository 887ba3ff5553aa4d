// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum};

object! {
    /// An object: the document's `AuditLogActor`.
    pub struct AuditLogActor {
        /// The member `type`: one of the values of [`AuditLogActorType`].
        optional r#type: AuditLogActorType = "type",
        /// The member `session`: an object, [`AuditLogActorSession`].
        optional session: AuditLogActorSession = "session",
        /// The member `api_key`: an object, [`AuditLogActorApiKey`].
        optional api_key: AuditLogActorApiKey = "api_key",
    }
}

object! {
    /// An object: the document's `AuditLogActorApiKey`.
    pub struct AuditLogActorApiKey {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `type`: one of the values of [`AuditLogActorApiKeyType`].
        optional r#type: AuditLogActorApiKeyType = "type",
        /// The member `user`: an object, [`AuditLogActorUser`].
        optional user: AuditLogActorUser = "user",
        /// The member `service_account`: an object, [`AuditLogActorServiceAccount`].
        optional service_account: AuditLogActorServiceAccount = "service_account",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `AuditLogActorApiKey`.
    pub enum AuditLogActorApiKeyType {
        User = "user",
        ServiceAccount = "service_account",
    }
}

object! {
    /// An object: the document's `AuditLogActorServiceAccount`.
    pub struct AuditLogActorServiceAccount {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: the document's `AuditLogActorSession`.
    pub struct AuditLogActorSession {
        /// The member `user`: an object, [`AuditLogActorUser`].
        optional user: AuditLogActorUser = "user",
        /// The member `ip_address`: a text.
        optional ip_address: String = "ip_address",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `AuditLogActor`.
    pub enum AuditLogActorType {
        Session = "session",
        ApiKey = "api_key",
    }
}

object! {
    /// An object: the document's `AuditLogActorUser`.
    pub struct AuditLogActorUser {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `email`: a text.
        optional email: String = "email",
    }
}
