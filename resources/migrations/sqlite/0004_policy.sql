-- Which clauses bind the center from which day, the dated figures of its rules, and the policies it wrote itself.

CREATE TABLE clause_adoption (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  clause TEXT NOT NULL CHECK (length(clause) BETWEEN 3 AND 40),
  adopted INTEGER NOT NULL CHECK (adopted IN (0, 1)),
  reason TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  CHECK (adopted = 1 OR length(trim(reason)) > 0),
  UNIQUE (clause, valid_from)
) STRICT;

CREATE TRIGGER clause_adoption_kept BEFORE DELETE ON clause_adoption
BEGIN SELECT RAISE(ABORT, 'a decision about a clause is followed by another, never deleted'); END;

CREATE TRIGGER clause_adoption_dated BEFORE UPDATE OF clause, valid_from ON clause_adoption WHEN OLD.clause <> NEW.clause OR OLD.valid_from <> NEW.valid_from
BEGIN SELECT RAISE(ABORT, 'a decision about a clause keeps its clause and its day'); END;

CREATE TABLE policy_parameter (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  parameter TEXT NOT NULL CHECK (length(parameter) BETWEEN 3 AND 60),
  value INTEGER NOT NULL,
  valid_from TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
  UNIQUE (parameter, valid_from)
) STRICT;

CREATE TRIGGER policy_parameter_kept BEFORE DELETE ON policy_parameter
BEGIN SELECT RAISE(ABORT, 'a version of a parameter is followed by another, never deleted'); END;

CREATE TRIGGER policy_parameter_dated BEFORE UPDATE OF parameter, valid_from ON policy_parameter WHEN OLD.parameter <> NEW.parameter OR OLD.valid_from <> NEW.valid_from
BEGIN SELECT RAISE(ABORT, 'a version of a parameter keeps its key and its day'); END;

CREATE TABLE policy (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 2 AND 8),
  name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 100),
  about TEXT NOT NULL,
  valid_from TEXT NOT NULL
) STRICT;

CREATE TABLE policy_clause (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  policy_id INTEGER NOT NULL REFERENCES policy (id),
  number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 12),
  area TEXT NOT NULL,
  title TEXT NOT NULL CHECK (length(trim(title)) > 0),
  text TEXT NOT NULL CHECK (length(trim(text)) > 0),
  UNIQUE (policy_id, number)
) STRICT;
