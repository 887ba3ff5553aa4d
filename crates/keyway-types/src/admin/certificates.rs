// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::ToggleCertificatesRequest;
use crate::shared::SortOrder;
use crate::support::{object, open_enum, params};

object! {
    /// A CA certificate for mutual TLS: clients of the API present a certificate that it signed.
    ///
    /// Returned by `admin.organization.certificates.create`,
    /// `admin.organization.certificates.retrieve`, `admin.organization.certificates.update`.
    pub struct Certificate {
        /// Where the certificate was read from: `certificate`, `organization.certificate` or
        /// `organization.project.certificate`.
        lenient object: CertificateObject = "object",
        /// ID of the certificate, `cert_…`.
        lenient id: String = "id",
        /// Label of the certificate. Nullable.
        optional name: String = "name",
        /// When the certificate was uploaded. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Validity and, if requested, content of the certificate.
        lenient certificate_details: CertificateCertificateDetails = "certificate_details",
        /// Whether the certificate is in force at the level it was read from.
        optional active: bool = "active",
    }
}

object! {
    /// Validity and content of a certificate.
    pub struct CertificateCertificateDetails {
        /// When the certificate becomes valid. In seconds since 1970.
        optional valid_at: i64 = "valid_at",
        /// When the certificate expires. In seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// The certificate in PEM, if `include` requests it.
        optional content: String = "content",
    }
}

open_enum! {
    /// Level that a certificate was read at.
    pub enum CertificateObject {
        /// The certificate alone.
        Certificate = "certificate",
        /// The certificate as used by the organization.
        OrganizationCertificate = "organization.certificate",
        /// The certificate as used by a project.
        OrganizationProjectCertificate = "organization.project.certificate",
    }
}

object! {
    /// A certificate of the organization.
    ///
    /// Returned by `admin.organization.certificates.activate`,
    /// `admin.organization.certificates.deactivate`, `admin.organization.certificates.list`.
    pub struct OrganizationCertificate {
        /// Always `"organization.certificate"`.
        constant object: "organization.certificate" = "object",
        /// ID of the certificate, `cert_…`.
        lenient id: String = "id",
        /// Label of the certificate. Nullable.
        optional name: String = "name",
        /// When the certificate was uploaded. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Validity of the certificate.
        lenient certificate_details: OrganizationCertificateCertificateDetails = "certificate_details",
        /// Whether the certificate is in force for the organization.
        lenient active: bool = "active",
    }
}

/// Parameters of `admin.organization.certificates.activate`.
pub type OrganizationCertificateActivateParams = ToggleCertificatesRequest;

object! {
    /// Validity of a certificate.
    pub struct OrganizationCertificateCertificateDetails {
        /// When the certificate becomes valid. In seconds since 1970.
        optional valid_at: i64 = "valid_at",
        /// When the certificate expires. In seconds since 1970.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// Uploads a certificate. It has no effect until it is activated.
    ///
    /// Parameters of `admin.organization.certificates.create`.
    pub struct OrganizationCertificateCreateParams {
        /// The certificate in PEM.
        required certificate: String = "certificate",
        /// Label to recognize the certificate by.
        optional name: String = "name",
    }
}

/// Parameters of `admin.organization.certificates.deactivate`.
pub type OrganizationCertificateDeactivateParams = ToggleCertificatesRequest;

object! {
    /// Confirms that a certificate was deleted.
    ///
    /// Returned by `admin.organization.certificates.delete`.
    pub struct OrganizationCertificateDeleteResponse {
        /// Always `"certificate.deleted"`.
        constant object: "certificate.deleted" = "object",
        /// ID of the deleted certificate.
        lenient id: String = "id",
    }
}

params! {
    /// Lists the organization's certificates.
    ///
    /// Parameters of `admin.organization.certificates.list`.
    pub struct OrganizationCertificateListParams {
        /// Most certificates to return in one page. Default: `20`.
        optional limit: i64 = "limit",
        /// Continues after the certificate with this ID: the last one of the previous page.
        optional after: String = "after",
        /// Sorts by creation time, oldest or newest first. Default: `"desc"`.
        optional order: SortOrder = "order",
    }
}

params! {
    /// Chooses what to return with a certificate.
    ///
    /// Parameters of `admin.organization.certificates.retrieve`.
    pub struct OrganizationCertificateRetrieveParams {
        /// Extra data to return. `content` adds the certificate in PEM.
        optional include: Vec<String> = "include",
    }
}

params! {
    /// Renames a certificate.
    ///
    /// Parameters of `admin.organization.certificates.update`.
    pub struct OrganizationCertificateUpdateParams {
        /// New label of the certificate.
        optional name: String = "name",
    }
}
