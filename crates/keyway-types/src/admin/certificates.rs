// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::ToggleCertificatesRequest;
use crate::shared::SortOrder;
use crate::support::{object, open_enum, params};

object! {
    /// Returned by `admin.organization.certificates.create`, `admin.organization.certificates.retrieve`, `admin.organization.certificates.update`.
    pub struct Certificate {
        lenient object: CertificateObject = "object",
        lenient id: String = "id",
        /// Nullable.
        optional name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient certificate_details: CertificateCertificateDetails = "certificate_details",
        optional active: bool = "active",
    }
}

object! {
    pub struct CertificateCertificateDetails {
        /// In seconds since 1970.
        optional valid_at: i64 = "valid_at",
        /// In seconds since 1970.
        optional expires_at: i64 = "expires_at",
        optional content: String = "content",
    }
}

open_enum! {
    pub enum CertificateObject {
        Certificate = "certificate",
        OrganizationCertificate = "organization.certificate",
        OrganizationProjectCertificate = "organization.project.certificate",
    }
}

object! {
    /// Returned by `admin.organization.certificates.activate`, `admin.organization.certificates.deactivate`, `admin.organization.certificates.list`.
    pub struct OrganizationCertificate {
        /// Always `"organization.certificate"`.
        constant object: "organization.certificate" = "object",
        lenient id: String = "id",
        /// Nullable.
        optional name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient certificate_details: OrganizationCertificateCertificateDetails = "certificate_details",
        lenient active: bool = "active",
    }
}

/// Parameters of `admin.organization.certificates.activate`.
pub type OrganizationCertificateActivateParams = ToggleCertificatesRequest;

object! {
    pub struct OrganizationCertificateCertificateDetails {
        /// In seconds since 1970.
        optional valid_at: i64 = "valid_at",
        /// In seconds since 1970.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// Parameters of `admin.organization.certificates.create`.
    pub struct OrganizationCertificateCreateParams {
        required certificate: String = "certificate",
        optional name: String = "name",
    }
}

/// Parameters of `admin.organization.certificates.deactivate`.
pub type OrganizationCertificateDeactivateParams = ToggleCertificatesRequest;

object! {
    /// Returned by `admin.organization.certificates.delete`.
    pub struct OrganizationCertificateDeleteResponse {
        /// Always `"certificate.deleted"`.
        constant object: "certificate.deleted" = "object",
        lenient id: String = "id",
    }
}

params! {
    /// Parameters of `admin.organization.certificates.list`.
    pub struct OrganizationCertificateListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        optional after: String = "after",
        /// Default: `"desc"`.
        optional order: SortOrder = "order",
    }
}

params! {
    /// Parameters of `admin.organization.certificates.retrieve`.
    pub struct OrganizationCertificateRetrieveParams {
        optional include: Vec<String> = "include",
    }
}

params! {
    /// Parameters of `admin.organization.certificates.update`.
    pub struct OrganizationCertificateUpdateParams {
        optional name: String = "name",
    }
}
