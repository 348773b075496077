-- The center itself, the audit chain, the security log, the requests already answered, and attachments.

CREATE TABLE center (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL DEFAULT 1,
  key TEXT NOT NULL CHECK (length(key) = 32),
  name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 100),
  template TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('zh_CN', 'en')),
  time_zone TEXT NOT NULL,
  fiscal_first_month INTEGER NOT NULL CHECK (fiscal_first_month BETWEEN 1 AND 12),
  demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
  small_center INTEGER NOT NULL CHECK (small_center IN (0, 1)),
  idle_minutes INTEGER NOT NULL CHECK (idle_minutes BETWEEN 1 AND 240),
  created_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER center_kept BEFORE DELETE ON center
BEGIN SELECT RAISE(ABORT, 'the center is never deleted'); END;

CREATE TRIGGER center_demonstration_kept BEFORE UPDATE OF key, demonstration ON center WHEN OLD.key <> NEW.key OR OLD.demonstration <> NEW.demonstration
BEGIN SELECT RAISE(ABORT, 'the key and the demonstration mark of a center never change'); END;

CREATE TABLE audit_entry (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  at TEXT NOT NULL,
  utc_offset INTEGER NOT NULL,
  account INTEGER NOT NULL,
  actor TEXT NOT NULL,
  origin TEXT NOT NULL,
  request TEXT NOT NULL UNIQUE,
  command TEXT NOT NULL,
  record TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  changes TEXT NOT NULL,
  previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX audit_entry_record ON audit_entry (record, record_id, sequence);

CREATE TRIGGER audit_entry_chained BEFORE INSERT ON audit_entry
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM audit_entry)
BEGIN SELECT RAISE(ABORT, 'audit entries follow each other without a gap'); END;

CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;

CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END;

CREATE TABLE audit_row (
  entry INTEGER NOT NULL REFERENCES audit_entry (sequence),
  position INTEGER NOT NULL CHECK (position >= 0),
  record TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  changes TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_row_record ON audit_row (record, record_id, entry);

CREATE TRIGGER audit_row_unchanged BEFORE UPDATE ON audit_row
BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END;

CREATE TRIGGER audit_row_kept BEFORE DELETE ON audit_row
BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END;

CREATE TABLE audit_personal (
  digest TEXT PRIMARY KEY,
  salt BLOB NOT NULL,
  value TEXT NOT NULL,
  record TEXT NOT NULL,
  record_id INTEGER NOT NULL
) STRICT;

CREATE INDEX audit_personal_record ON audit_personal (record, record_id);

CREATE TRIGGER audit_personal_unchanged BEFORE UPDATE ON audit_personal
BEGIN SELECT RAISE(ABORT, 'personal values of the audit are erased, never changed'); END;

CREATE TABLE answered_request (
  request TEXT PRIMARY KEY CHECK (length(request) BETWEEN 1 AND 64),
  account INTEGER NOT NULL,
  command TEXT NOT NULL,
  answer TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE security_event (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  account INTEGER,
  name TEXT NOT NULL,
  origin TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;

CREATE INDEX security_event_at ON security_event (at);

CREATE TRIGGER security_event_unchanged BEFORE UPDATE ON security_event
BEGIN SELECT RAISE(ABORT, 'the security log is never changed'); END;

CREATE TRIGGER security_event_kept BEFORE DELETE ON security_event
BEGIN SELECT RAISE(ABORT, 'the security log is never deleted'); END;

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  record TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size BETWEEN 0 AND 52428800 AND size = length(content)),
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  content BLOB NOT NULL,
  added_by INTEGER NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE INDEX attachment_record ON attachment (record, record_id);

CREATE TRIGGER attachment_unchanged BEFORE UPDATE ON attachment
BEGIN SELECT RAISE(ABORT, 'an attachment is replaced by another, never changed'); END;
