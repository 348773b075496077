-- Accounts, their signing keys and roles, and what was signed with them.

CREATE TABLE account_state (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;

INSERT INTO account_state (id, key) VALUES (0, 'active'), (1, 'disabled');

CREATE TABLE role (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;

INSERT INTO role (id, key) VALUES (0, 'center_head'), (1, 'manager'), (2, 'department_head'), (3, 'group_leader'), (4, 'secretary'),
  (5, 'staff'), (6, 'human_resources'), (7, 'finance'), (8, 'auditor'), (9, 'administrator');

CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  employee INTEGER UNIQUE REFERENCES employee (id),
  login TEXT NOT NULL UNIQUE CHECK (length(login) BETWEEN 1 AND 64 AND login = lower(login)),
  name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 100),
  state INTEGER NOT NULL REFERENCES account_state (id),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  verifier BLOB NOT NULL CHECK (length(verifier) = 32),
  must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER account_kept BEFORE DELETE ON account
BEGIN SELECT RAISE(ABORT, 'an account is disabled, never deleted'); END;

CREATE TABLE sign_in_state (
  account INTEGER PRIMARY KEY REFERENCES account (id),
  failures INTEGER NOT NULL CHECK (failures >= 0),
  last_failure TEXT,
  last_success TEXT
) STRICT;

CREATE TABLE signing_key (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  account INTEGER NOT NULL REFERENCES account (id),
  public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32),
  sealed_private_key BLOB NOT NULL,
  valid_from TEXT NOT NULL,
  retired_at TEXT CHECK (retired_at IS NULL OR retired_at >= valid_from),
  retired_because TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX signing_key_in_use ON signing_key (account) WHERE retired_at IS NULL;

CREATE TRIGGER signing_key_fixed BEFORE UPDATE OF id, account, public_key, valid_from ON signing_key
BEGIN SELECT RAISE(ABORT, 'a signing key never changes hands'); END;

CREATE TRIGGER signing_key_retired BEFORE UPDATE ON signing_key WHEN OLD.retired_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a retired key stays retired'); END;

CREATE TRIGGER signing_key_kept BEFORE DELETE ON signing_key
BEGIN SELECT RAISE(ABORT, 'signing keys are kept so that signatures can be checked'); END;

CREATE TABLE role_grant (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  account INTEGER NOT NULL REFERENCES account (id),
  role INTEGER NOT NULL REFERENCES role (id),
  unit INTEGER REFERENCES unit (id),
  valid_from TEXT NOT NULL,
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to > valid_from)
) STRICT;

CREATE INDEX role_grant_account ON role_grant (account);

CREATE TABLE signed_content (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  purpose TEXT NOT NULL,
  record TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  content BLOB NOT NULL,
  content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
  account INTEGER NOT NULL REFERENCES account (id),
  signer TEXT NOT NULL,
  signing_key INTEGER NOT NULL REFERENCES signing_key (id),
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  signed_at TEXT NOT NULL
) STRICT;

CREATE INDEX signed_content_record ON signed_content (record, record_id);

CREATE TRIGGER signed_content_unchanged BEFORE UPDATE ON signed_content
BEGIN SELECT RAISE(ABORT, 'what is signed never changes'); END;

CREATE TRIGGER signed_content_kept BEFORE DELETE ON signed_content
BEGIN SELECT RAISE(ABORT, 'what is signed is never deleted'); END;
