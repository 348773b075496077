// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/access/account.h"

namespace guiju::access {

namespace {
using enum FieldKind;
using enum Sensitivity;

constexpr FieldInfo kAccountFields[] = {
    field<&Account::id>("id", FieldKind::Id, Open, QT_TRANSLATE_NOOP("fields", "Id")),
    field<&Account::version>("version", Integer, Open, QT_TRANSLATE_NOOP("fields", "Version")),
    field<&Account::employee>("employee", Reference, Open, QT_TRANSLATE_NOOP("fields", "Employee")),
    field<&Account::login>("login", Text, Open, QT_TRANSLATE_NOOP("fields", "Sign-in name")),
    field<&Account::name>("name", Text, Open, QT_TRANSLATE_NOOP("fields", "Name")),
    field<&Account::state>("state", Choice, Open, QT_TRANSLATE_NOOP("fields", "State")),
    field<&Account::salt>("salt", Bytes, Secret, QT_TRANSLATE_NOOP("fields", "Salt")),
    field<&Account::verifier>("verifier", Bytes, Secret, QT_TRANSLATE_NOOP("fields", "Password")),
    field<&Account::mustChange>("must_change", Boolean, Open, QT_TRANSLATE_NOOP("fields", "Must set a new password")),
    field<&Account::createdAt>("created_at", Instant, Open, QT_TRANSLATE_NOOP("fields", "Created")),
};
constexpr RecordType kAccount{"account", QT_TRANSLATE_NOOP("records", "Account"), kAccountFields};

constexpr FieldInfo kKeyFields[] = {
    field<&SigningKey::id>("id", FieldKind::Id, Open, QT_TRANSLATE_NOOP("fields", "Id")),
    field<&SigningKey::version>("version", Integer, Open, QT_TRANSLATE_NOOP("fields", "Version")),
    field<&SigningKey::account>("account", Reference, Open, QT_TRANSLATE_NOOP("fields", "Account")),
    field<&SigningKey::publicKey>("public_key", Bytes, Open, QT_TRANSLATE_NOOP("fields", "Public key")),
    field<&SigningKey::sealedPrivateKey>("sealed_private_key", Bytes, Secret,
                                         QT_TRANSLATE_NOOP("fields", "Sealed private key")),
    field<&SigningKey::validFrom>("valid_from", Instant, Open, QT_TRANSLATE_NOOP("fields", "From")),
    field<&SigningKey::retiredAt>("retired_at", Instant, Open, QT_TRANSLATE_NOOP("fields", "Retired")),
    field<&SigningKey::retiredBecause>("retired_because", Text, Open, QT_TRANSLATE_NOOP("fields", "Reason")),
};
constexpr RecordType kKey{"signing_key", QT_TRANSLATE_NOOP("records", "Signing key"), kKeyFields};

constexpr FieldInfo kGrantFields[] = {
    field<&RoleGrant::id>("id", FieldKind::Id, Open, QT_TRANSLATE_NOOP("fields", "Id")),
    field<&RoleGrant::version>("version", Integer, Open, QT_TRANSLATE_NOOP("fields", "Version")),
    field<&RoleGrant::account>("account", Reference, Open, QT_TRANSLATE_NOOP("fields", "Account")),
    field<&RoleGrant::role>("role", Choice, Open, QT_TRANSLATE_NOOP("fields", "Role")),
    field<&RoleGrant::unit>("unit", Reference, Open, QT_TRANSLATE_NOOP("fields", "Unit")),
    field<&RoleGrant::validFrom>("valid_from", Date, Open, QT_TRANSLATE_NOOP("fields", "From")),
    field<&RoleGrant::validTo>("valid_to", Date, Open, QT_TRANSLATE_NOOP("fields", "Until")),
};
constexpr RecordType kGrant{"role_grant", QT_TRANSLATE_NOOP("records", "Role granted"), kGrantFields};

constexpr FieldInfo kSignedFields[] = {
    field<&SignedContent::id>("id", FieldKind::Id, Open, QT_TRANSLATE_NOOP("fields", "Id")),
    field<&SignedContent::version>("version", Integer, Open, QT_TRANSLATE_NOOP("fields", "Version")),
    field<&SignedContent::purpose>("purpose", Text, Open, QT_TRANSLATE_NOOP("fields", "Purpose")),
    field<&SignedContent::record>("record", Text, Open, QT_TRANSLATE_NOOP("fields", "Record")),
    field<&SignedContent::recordId>("record_id", Integer, Open, QT_TRANSLATE_NOOP("fields", "Record")),
    field<&SignedContent::content>("content", Bytes, Secret, QT_TRANSLATE_NOOP("fields", "Content")),
    field<&SignedContent::contentHash>("content_hash", Bytes, Open, QT_TRANSLATE_NOOP("fields", "Hash of the content")),
    field<&SignedContent::account>("account", Reference, Open, QT_TRANSLATE_NOOP("fields", "Account")),
    field<&SignedContent::signer>("signer", Text, Open, QT_TRANSLATE_NOOP("fields", "Signed by")),
    field<&SignedContent::signingKey>("signing_key", Reference, Open, QT_TRANSLATE_NOOP("fields", "Signing key")),
    field<&SignedContent::signature>("signature", Bytes, Open, QT_TRANSLATE_NOOP("fields", "Signature")),
    field<&SignedContent::signedAt>("signed_at", Instant, Open, QT_TRANSLATE_NOOP("fields", "Signed at")),
};
constexpr RecordType kSigned{"signed_content", QT_TRANSLATE_NOOP("records", "Signature"), kSignedFields};

constexpr RoleInfo kRoles[] = {
    {Role::CenterHead, "center_head", QT_TRANSLATE_NOOP("roles", "Head of center")},
    {Role::Manager, "manager", QT_TRANSLATE_NOOP("roles", "Manager")},
    {Role::DepartmentHead, "department_head", QT_TRANSLATE_NOOP("roles", "Department head")},
    {Role::GroupLeader, "group_leader", QT_TRANSLATE_NOOP("roles", "Group leader")},
    {Role::Secretary, "secretary", QT_TRANSLATE_NOOP("roles", "Secretary")},
    {Role::Staff, "staff", QT_TRANSLATE_NOOP("roles", "Staff")},
    {Role::HumanResources, "human_resources", QT_TRANSLATE_NOOP("roles", "Human resources")},
    {Role::Finance, "finance", QT_TRANSLATE_NOOP("roles", "Finance")},
    {Role::Auditor, "auditor", QT_TRANSLATE_NOOP("roles", "Auditor")},
    {Role::Administrator, "administrator", QT_TRANSLATE_NOOP("roles", "Administrator")},
};
static_assert(std::size(kRoles) == kRoleCount);

constexpr const char* kScopes[] = {QT_TRANSLATE_NOOP("roles", "None"), QT_TRANSLATE_NOOP("roles", "Own"),
                                   QT_TRANSLATE_NOOP("roles", "Group"), QT_TRANSLATE_NOOP("roles", "Department"),
                                   QT_TRANSLATE_NOOP("roles", "Center")};
}  // namespace

const RecordType& describe(const Account*) {
  return kAccount;
}
const RecordType& describe(const SigningKey*) {
  return kKey;
}
const RecordType& describe(const RoleGrant*) {
  return kGrant;
}
const RecordType& describe(const SignedContent*) {
  return kSigned;
}
std::span<const RoleInfo> roles() {
  return kRoles;
}
std::span<const char* const> scopeTitles() {
  return kScopes;
}

}  // namespace guiju::access
