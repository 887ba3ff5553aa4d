// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::ToggleCertificatesRequest;
use crate::shared::SortOrder;
use crate::support::{object, params};

object! {
    /// What `admin.organization.projects.certificates.activate`, `admin.organization.projects.certificates.deactivate`, `admin.organization.projects.certificates.list` gives: an object: the document's `OrganizationProjectCertificate`.
    pub struct OrganizationProjectCertificate {
        /// The member `object`: `"organization.project.certificate"`.
        constant object: "organization.project.certificate" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `certificate_details`: an object, [`OrganizationProjectCertificateCertificateDetails`].
        lenient certificate_details: OrganizationProjectCertificateCertificateDetails = "certificate_details",
        /// The member `active`: true or false.
        lenient active: bool = "active",
    }
}

object! {
    /// An object: `certificate_details` of the document's `OrganizationProjectCertificate`.
    pub struct OrganizationProjectCertificateCertificateDetails {
        /// The member `valid_at`: a whole number, in seconds since 1970.
        optional valid_at: i64 = "valid_at",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
    }
}

/// What `admin.organization.projects.certificates.activate` takes.
pub type ProjectCertificateActivateParams = ToggleCertificatesRequest;

/// What `admin.organization.projects.certificates.deactivate` takes.
pub type ProjectCertificateDeactivateParams = ToggleCertificatesRequest;

params! {
    /// What `admin.organization.projects.certificates.list` takes.
    pub struct ProjectCertificateListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
    }
}
