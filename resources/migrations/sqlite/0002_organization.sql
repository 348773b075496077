-- Units, positions, employees and who held what when, with the moves and figures that keep every past day as it was.

CREATE TABLE unit_kind (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO unit_kind (id, name) VALUES (0, 'center'), (1, 'department'), (2, 'group');

CREATE TABLE assignment_kind (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO assignment_kind (id, name) VALUES (0, 'primary'), (1, 'acting'), (2, 'concurrent');

CREATE TABLE selection_outcome (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO selection_outcome (id, name) VALUES (0, 'pending'), (1, 'selected'), (2, 'not_selected');

CREATE TABLE unit (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  parent INTEGER REFERENCES unit (id) CHECK (parent <> id),
  kind INTEGER NOT NULL REFERENCES unit_kind (id),
  name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 100),
  name_key TEXT NOT NULL,
  mission TEXT NOT NULL,
  sort_order INTEGER NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT CHECK (valid_to > valid_from),
  CHECK ((kind = 0) = (parent IS NULL))
) STRICT;

CREATE UNIQUE INDEX unit_one_center ON unit (kind) WHERE kind = 0 AND valid_to IS NULL;

CREATE INDEX unit_parent ON unit (parent);

CREATE TABLE unit_move (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  unit INTEGER NOT NULL REFERENCES unit (id),
  parent INTEGER NOT NULL REFERENCES unit (id) CHECK (parent <> unit),
  valid_from TEXT NOT NULL,
  reason TEXT NOT NULL,
  UNIQUE (unit, valid_from)
) STRICT;

CREATE TABLE function_kind (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  function_key TEXT NOT NULL UNIQUE CHECK (length(function_key) BETWEEN 1 AND 60),
  title TEXT NOT NULL,
  built_in INTEGER NOT NULL CHECK (built_in IN (0, 1))
) STRICT;

CREATE TABLE unit_function (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  unit INTEGER NOT NULL REFERENCES unit (id),
  function_key TEXT NOT NULL,
  UNIQUE (unit, function_key)
) STRICT;

CREATE INDEX unit_function_key ON unit_function (function_key);

CREATE TABLE applied_template (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  template_key TEXT NOT NULL,
  valid_from TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE position (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  unit INTEGER NOT NULL REFERENCES unit (id),
  title TEXT NOT NULL CHECK (length(trim(title)) BETWEEN 1 AND 100),
  title_key TEXT NOT NULL,
  is_head INTEGER NOT NULL CHECK (is_head IN (0, 1)),
  role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 9),
  is_leading INTEGER NOT NULL CHECK (is_leading IN (0, 1)),
  duties TEXT NOT NULL,
  powers TEXT NOT NULL,
  requirements TEXT NOT NULL,
  min_industry_years INTEGER NOT NULL CHECK (min_industry_years >= 0),
  min_management_years INTEGER NOT NULL CHECK (min_management_years >= 0),
  certificates TEXT NOT NULL,
  establishment INTEGER NOT NULL CHECK (establishment >= 0),
  grade TEXT NOT NULL,
  expense_limit INTEGER CHECK (expense_limit >= 0),
  sort_order INTEGER NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT CHECK (valid_to > valid_from)
) STRICT;

CREATE INDEX position_unit ON position (unit);

CREATE UNIQUE INDEX position_one_head ON position (unit) WHERE is_head = 1 AND valid_to IS NULL;

CREATE TABLE establishment_change (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  position INTEGER NOT NULL REFERENCES position (id),
  establishment INTEGER NOT NULL CHECK (establishment >= 0),
  valid_from TEXT NOT NULL,
  reason TEXT NOT NULL,
  UNIQUE (position, valid_from)
) STRICT;

CREATE TABLE employee (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  number TEXT NOT NULL CHECK (length(trim(number)) BETWEEN 1 AND 40),
  name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 100),
  name_key TEXT NOT NULL,
  grade TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  hired_on TEXT NOT NULL,
  probation_until TEXT CHECK (probation_until >= hired_on),
  confirmed_on TEXT CHECK (confirmed_on >= hired_on),
  contract_end TEXT CHECK (contract_end >= hired_on),
  left_on TEXT CHECK (left_on >= hired_on),
  leave_reason TEXT NOT NULL,
  industry_years INTEGER NOT NULL CHECK (industry_years >= 0),
  management_years INTEGER NOT NULL CHECK (management_years >= 0),
  certificates TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX employee_number ON employee (lower(number));

CREATE INDEX employee_name_key ON employee (name_key, id);

CREATE TABLE selection_record (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  position INTEGER NOT NULL REFERENCES position (id),
  candidate INTEGER NOT NULL REFERENCES employee (id),
  held_on TEXT NOT NULL,
  method TEXT NOT NULL,
  panel TEXT NOT NULL,
  outcome INTEGER NOT NULL REFERENCES selection_outcome (id),
  evidence TEXT NOT NULL
) STRICT;

CREATE INDEX selection_record_position ON selection_record (position);

CREATE TABLE assignment (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  employee INTEGER NOT NULL REFERENCES employee (id),
  position INTEGER NOT NULL REFERENCES position (id),
  kind INTEGER NOT NULL REFERENCES assignment_kind (id),
  valid_from TEXT NOT NULL,
  valid_to TEXT CHECK (valid_to > valid_from),
  appointed_by INTEGER REFERENCES employee (id),
  selection_record INTEGER REFERENCES selection_record (id),
  gap_reason TEXT NOT NULL,
  overrun_approval TEXT NOT NULL,
  taken_over INTEGER NOT NULL CHECK (taken_over IN (0, 1)),
  end_reason TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE INDEX assignment_employee ON assignment (employee, valid_from);

CREATE INDEX assignment_position ON assignment (position, valid_from);

CREATE UNIQUE INDEX assignment_one_primary ON assignment (employee) WHERE kind = 0 AND valid_to IS NULL;

CREATE TABLE mandate (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  employee INTEGER NOT NULL REFERENCES employee (id),
  valid_from TEXT NOT NULL,
  valid_to TEXT CHECK (valid_to > valid_from),
  note TEXT NOT NULL
) STRICT;

CREATE TRIGGER assignment_primary_overlap_new BEFORE INSERT ON assignment
WHEN NEW.kind = 0 AND EXISTS (SELECT 1 FROM assignment AS other WHERE other.kind = 0 AND other.employee = NEW.employee AND other.valid_from < coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from < coalesce(other.valid_to, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'a person has one primary position at a time'); END;

CREATE TRIGGER assignment_head_overlap_new BEFORE INSERT ON assignment
WHEN EXISTS (SELECT 1 FROM assignment AS other JOIN position AS held ON held.id = other.position WHERE held.is_head = 1 AND other.position = NEW.position AND other.valid_from < coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from < coalesce(other.valid_to, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'a unit has one head in office at a time'); END;

CREATE TRIGGER assignment_primary_overlap_edit BEFORE UPDATE ON assignment
WHEN NEW.kind = 0 AND EXISTS (SELECT 1 FROM assignment AS other WHERE other.id IS NOT NEW.id AND other.kind = 0 AND other.employee = NEW.employee AND other.valid_from < coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from < coalesce(other.valid_to, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'a person has one primary position at a time'); END;

CREATE TRIGGER assignment_head_overlap_edit BEFORE UPDATE ON assignment
WHEN EXISTS (SELECT 1 FROM assignment AS other JOIN position AS held ON held.id = other.position WHERE other.id IS NOT NEW.id AND held.is_head = 1 AND other.position = NEW.position AND other.valid_from < coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from < coalesce(other.valid_to, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'a unit has one head in office at a time'); END;

CREATE TRIGGER unit_kept BEFORE DELETE ON unit
BEGIN SELECT RAISE(ABORT, 'what the organization was is never deleted'); END;

CREATE TRIGGER unit_move_kept BEFORE DELETE ON unit_move
BEGIN SELECT RAISE(ABORT, 'what the organization was is never deleted'); END;

CREATE TRIGGER position_kept BEFORE DELETE ON position
BEGIN SELECT RAISE(ABORT, 'what the organization was is never deleted'); END;

CREATE TRIGGER establishment_change_kept BEFORE DELETE ON establishment_change
BEGIN SELECT RAISE(ABORT, 'what the organization was is never deleted'); END;

CREATE TRIGGER employee_kept BEFORE DELETE ON employee
BEGIN SELECT RAISE(ABORT, 'what the organization was is never deleted'); END;

CREATE TRIGGER selection_record_kept BEFORE DELETE ON selection_record
BEGIN SELECT RAISE(ABORT, 'what the organization was is never deleted'); END;

CREATE TRIGGER assignment_kept BEFORE DELETE ON assignment
BEGIN SELECT RAISE(ABORT, 'what the organization was is never deleted'); END;

CREATE TRIGGER applied_template_kept BEFORE DELETE ON applied_template
BEGIN SELECT RAISE(ABORT, 'what the organization was is never deleted'); END;

CREATE TRIGGER mandate_kept BEFORE DELETE ON mandate
BEGIN SELECT RAISE(ABORT, 'what the organization was is never deleted'); END;
