// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::ToggleCertificatesRequest;
use crate::shared::SortOrder;
use crate::support::{object, open_enum, params};

object! {
    /// What `admin.organization.certificates.create`, `admin.organization.certificates.retrieve`, `admin.organization.certificates.update` gives: an object: the document's `Certificate`.
    pub struct Certificate {
        /// The member `object`: one of the values of [`CertificateObject`].
        lenient object: CertificateObject = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `certificate_details`: an object, [`CertificateCertificateDetails`].
        lenient certificate_details: CertificateCertificateDetails = "certificate_details",
        /// The member `active`: true or false.
        optional active: bool = "active",
    }
}

object! {
    /// An object: `certificate_details` of the document's `Certificate`.
    pub struct CertificateCertificateDetails {
        /// The member `valid_at`: a whole number, in seconds since 1970.
        optional valid_at: i64 = "valid_at",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// The member `content`: a text.
        optional content: String = "content",
    }
}

open_enum! {
    /// A string with known values: `object` of the document's `Certificate`.
    pub enum CertificateObject {
        Certificate = "certificate",
        OrganizationCertificate = "organization.certificate",
        OrganizationProjectCertificate = "organization.project.certificate",
    }
}

object! {
    /// What `admin.organization.certificates.activate`, `admin.organization.certificates.deactivate`, `admin.organization.certificates.list` gives: an object: the document's `OrganizationCertificate`.
    pub struct OrganizationCertificate {
        /// The member `object`: `"organization.certificate"`.
        constant object: "organization.certificate" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `certificate_details`: an object, [`OrganizationCertificateCertificateDetails`].
        lenient certificate_details: OrganizationCertificateCertificateDetails = "certificate_details",
        /// The member `active`: true or false.
        lenient active: bool = "active",
    }
}

/// What `admin.organization.certificates.activate` takes.
pub type OrganizationCertificateActivateParams = ToggleCertificatesRequest;

object! {
    /// An object: `certificate_details` of the document's `OrganizationCertificate`.
    pub struct OrganizationCertificateCertificateDetails {
        /// The member `valid_at`: a whole number, in seconds since 1970.
        optional valid_at: i64 = "valid_at",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// What `admin.organization.certificates.create` takes.
    pub struct OrganizationCertificateCreateParams {
        /// The member `certificate`: a text.
        required certificate: String = "certificate",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

/// What `admin.organization.certificates.deactivate` takes.
pub type OrganizationCertificateDeactivateParams = ToggleCertificatesRequest;

object! {
    /// What `admin.organization.certificates.delete` gives: an object: the document's `DeleteCertificateResponse`.
    pub struct OrganizationCertificateDeleteResponse {
        /// The member `object`: `"certificate.deleted"`.
        constant object: "certificate.deleted" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

params! {
    /// What `admin.organization.certificates.list` takes.
    pub struct OrganizationCertificateListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
    }
}

params! {
    /// What `admin.organization.certificates.retrieve` takes.
    pub struct OrganizationCertificateRetrieveParams {
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

params! {
    /// What `admin.organization.certificates.update` takes.
    pub struct OrganizationCertificateUpdateParams {
        /// The member `name`: a text.
        optional name: String = "name",
    }
}
