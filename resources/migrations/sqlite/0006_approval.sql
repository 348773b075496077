-- Approvals: flows in frozen versions, cases with the turns to decide, and a history that is only ever added to.

CREATE TABLE approval_case_state (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO approval_case_state (id, key) VALUES (1, 'running'), (2, 'stalled'), (3, 'returned'), (4, 'withdrawn'), (5, 'approved'), (6, 'rejected'), (7, 'cancelled');

CREATE TABLE approval_task_state (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO approval_task_state (id, key) VALUES (0, 'waiting'), (1, 'open'), (2, 'decided'), (3, 'closed');

CREATE TABLE approval_verb (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO approval_verb (id, key) VALUES (0, 'submit'), (1, 'resubmit'), (2, 'approve'), (3, 'reject'), (4, 'return'), (5, 'withdraw_submission'), (6, 'withdraw_decision'), (7, 'cancel'), (8, 'comment'), (9, 'copy_to'), (10, 'carry_over'), (11, 'skip_seat'), (12, 'skip_step'), (13, 'move_seat'), (14, 'end_turn'), (15, 'stall'), (16, 'resume');

CREATE TABLE approval_flow (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 60),
  subject_kind TEXT NOT NULL UNIQUE CHECK (length(subject_kind) BETWEEN 1 AND 60),
  in_force INTEGER NOT NULL CHECK (in_force >= 1)
) STRICT;

CREATE TRIGGER approval_flow_kept BEFORE DELETE ON approval_flow
BEGIN SELECT RAISE(ABORT, 'a flow is replaced by a new version, never deleted'); END;

CREATE TABLE approval_flow_version (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  flow INTEGER NOT NULL REFERENCES approval_flow (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  definition TEXT NOT NULL CHECK (length(definition) > 2),
  in_force_since TEXT NOT NULL,
  UNIQUE (flow, number)
) STRICT;

CREATE TRIGGER approval_flow_version_unchanged BEFORE UPDATE ON approval_flow_version
BEGIN SELECT RAISE(ABORT, 'a version of a flow is frozen: cases follow it'); END;

CREATE TRIGGER approval_flow_version_kept BEFORE DELETE ON approval_flow_version
BEGIN SELECT RAISE(ABORT, 'a version of a flow is kept: cases follow it'); END;

CREATE TABLE approval_case (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  number TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 40),
  flow_version INTEGER NOT NULL REFERENCES approval_flow_version (id),
  subject_kind TEXT NOT NULL CHECK (length(subject_kind) BETWEEN 1 AND 60),
  subject INTEGER NOT NULL CHECK (subject > 0),
  unit INTEGER REFERENCES unit (id),
  title TEXT NOT NULL CHECK (length(trim(title)) BETWEEN 1 AND 200),
  applicant INTEGER NOT NULL REFERENCES employee (id),
  facts TEXT NOT NULL,
  amount INTEGER,
  content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  state INTEGER NOT NULL REFERENCES approval_case_state (id),
  current_step INTEGER NOT NULL CHECK (current_step >= -1),
  steps TEXT NOT NULL,
  missing TEXT NOT NULL,
  submitted_at TEXT NOT NULL,
  ended_at TEXT CHECK (ended_at >= submitted_at),
  CHECK ((ended_at IS NOT NULL) = (state IN (5, 6, 7)))
) STRICT;

CREATE UNIQUE INDEX approval_case_open ON approval_case (subject_kind, subject) WHERE ended_at IS NULL;

CREATE INDEX approval_case_subject ON approval_case (subject_kind, subject);

CREATE INDEX approval_case_applicant ON approval_case (applicant, id);

CREATE INDEX approval_case_unit ON approval_case (unit, id);

CREATE TRIGGER approval_case_ended BEFORE UPDATE ON approval_case WHEN OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an approval that has ended never changes'); END;

CREATE TRIGGER approval_case_fixed BEFORE UPDATE ON approval_case WHEN OLD.number <> NEW.number OR OLD.flow_version <> NEW.flow_version OR OLD.subject_kind <> NEW.subject_kind OR OLD.subject <> NEW.subject OR OLD.applicant <> NEW.applicant OR OLD.submitted_at <> NEW.submitted_at
BEGIN SELECT RAISE(ABORT, 'an approval keeps its number, flow, subject and applicant'); END;

CREATE TRIGGER approval_case_kept BEFORE DELETE ON approval_case
BEGIN SELECT RAISE(ABORT, 'an approval is never deleted'); END;

CREATE TABLE approval_task (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  approval_case INTEGER NOT NULL REFERENCES approval_case (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  step INTEGER NOT NULL CHECK (step >= 0),
  round INTEGER NOT NULL CHECK (round >= 1),
  seat INTEGER NOT NULL CHECK (seat >= 0),
  person INTEGER NOT NULL REFERENCES employee (id),
  places TEXT NOT NULL,
  basis TEXT NOT NULL,
  state INTEGER NOT NULL REFERENCES approval_task_state (id),
  decision INTEGER NOT NULL CHECK (decision >= 0),
  opened_at TEXT,
  due_at TEXT,
  closed_at TEXT,
  closed_because TEXT NOT NULL,
  UNIQUE (approval_case, number),
  CHECK ((closed_at IS NOT NULL) = (state IN (2, 3))),
  CHECK ((closed_because <> '') = (state = 3)),
  CHECK (state <> 1 OR opened_at IS NOT NULL),
  CHECK (state <> 2 OR decision > 0)
) STRICT;

CREATE UNIQUE INDEX approval_task_turn ON approval_task (approval_case, person) WHERE state IN (0, 1);

CREATE INDEX approval_task_person ON approval_task (person, state, approval_case);

CREATE TRIGGER approval_task_fixed BEFORE UPDATE ON approval_task WHEN OLD.approval_case <> NEW.approval_case OR OLD.number <> NEW.number OR OLD.step <> NEW.step OR OLD.round <> NEW.round OR OLD.person <> NEW.person
BEGIN SELECT RAISE(ABORT, 'a turn to decide never changes hands: a new one is opened'); END;

CREATE TRIGGER approval_task_closed BEFORE UPDATE ON approval_task WHEN OLD.state = 3
BEGIN SELECT RAISE(ABORT, 'a closed turn stays closed'); END;

CREATE TRIGGER approval_task_decided BEFORE UPDATE ON approval_task WHEN OLD.decision <> 0 AND OLD.decision <> NEW.decision
BEGIN SELECT RAISE(ABORT, 'a turn keeps the decision it was given'); END;

CREATE TRIGGER approval_task_kept BEFORE DELETE ON approval_task
BEGIN SELECT RAISE(ABORT, 'turns are closed with a reason, never deleted'); END;

CREATE TRIGGER approval_task_own BEFORE INSERT ON approval_task WHEN NEW.person = (SELECT applicant FROM approval_case WHERE id = NEW.approval_case)
BEGIN SELECT RAISE(ABORT, 'nobody decides his own request'); END;

CREATE TABLE approval_entry (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  approval_case INTEGER NOT NULL REFERENCES approval_case (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  verb INTEGER NOT NULL REFERENCES approval_verb (id),
  person INTEGER REFERENCES employee (id),
  at TEXT NOT NULL,
  step INTEGER NOT NULL CHECK (step >= -1),
  task INTEGER NOT NULL CHECK (task >= 0),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
  text TEXT NOT NULL CHECK (length(text) <= 4000),
  because TEXT NOT NULL,
  refers_to INTEGER NOT NULL CHECK (refers_to >= 0 AND refers_to < number),
  target INTEGER NOT NULL CHECK (target >= -1),
  registered_by INTEGER REFERENCES employee (id),
  decided_on TEXT,
  scan BLOB NOT NULL CHECK (length(scan) IN (0, 32)),
  signature INTEGER REFERENCES signed_content (id),
  UNIQUE (approval_case, number),
  CHECK ((registered_by IS NOT NULL) = (decided_on IS NOT NULL)),
  CHECK ((registered_by IS NOT NULL) = (length(scan) = 32)),
  CHECK (person IS NOT NULL OR verb >= 10),
  CHECK (registered_by IS NULL OR signature IS NULL)
) STRICT;

CREATE TRIGGER approval_entry_follows BEFORE INSERT ON approval_entry
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM approval_entry WHERE approval_case = NEW.approval_case)
BEGIN SELECT RAISE(ABORT, 'the history of an approval has no gaps'); END;

CREATE TRIGGER approval_entry_own BEFORE INSERT ON approval_entry
WHEN NEW.verb IN (2, 3, 4) AND NEW.person = (SELECT applicant FROM approval_case WHERE id = NEW.approval_case)
BEGIN SELECT RAISE(ABORT, 'nobody decides his own request'); END;

CREATE TRIGGER approval_entry_unchanged BEFORE UPDATE ON approval_entry
BEGIN SELECT RAISE(ABORT, 'the history of an approval is never changed'); END;

CREATE TRIGGER approval_entry_kept BEFORE DELETE ON approval_entry
BEGIN SELECT RAISE(ABORT, 'the history of an approval is never deleted'); END;

CREATE INDEX approval_entry_person ON approval_entry (person, approval_case);

CREATE TABLE approval_copy (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  approval_case INTEGER NOT NULL REFERENCES approval_case (id),
  person INTEGER NOT NULL REFERENCES employee (id),
  copied_by INTEGER NOT NULL REFERENCES employee (id),
  at TEXT NOT NULL,
  UNIQUE (approval_case, person)
) STRICT;

CREATE INDEX approval_copy_person ON approval_copy (person, approval_case);

CREATE TRIGGER approval_copy_unchanged BEFORE UPDATE ON approval_copy
BEGIN SELECT RAISE(ABORT, 'a copy stays with whom it was given to'); END;

CREATE TRIGGER approval_copy_kept BEFORE DELETE ON approval_copy
BEGIN SELECT RAISE(ABORT, 'a copy stays with whom it was given to'); END;

CREATE TABLE approval_phrase (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  person INTEGER NOT NULL REFERENCES employee (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  text TEXT NOT NULL CHECK (length(trim(text)) BETWEEN 1 AND 200)
) STRICT;

CREATE INDEX approval_phrase_person ON approval_phrase (person, position);
