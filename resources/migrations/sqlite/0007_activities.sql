-- Activities from idea to approved plan: what is under decision or approved is frozen here, in the database itself.

CREATE TABLE activity_state (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO activity_state (id, key) VALUES (1, 'idea'), (2, 'brief'), (3, 'planning'), (4, 'countersign'), (5, 'approval'),
  (6, 'approved'), (7, 'returned'), (8, 'withdrawn'), (9, 'rejected'), (10, 'cancelled');

CREATE TABLE market_brief_state (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO market_brief_state (id, key) VALUES (1, 'draft'), (2, 'submitted'), (3, 'accepted'), (4, 'returned');

CREATE TABLE activity_plan_state (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO activity_plan_state (id, key) VALUES (1, 'draft'), (2, 'submitted'), (3, 'approved'), (4, 'returned'), (5, 'withdrawn'),
  (6, 'rejected');

CREATE TABLE activity_type (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 40),
  title_zh TEXT NOT NULL CHECK (length(trim(title_zh)) BETWEEN 1 AND 60),
  title_en TEXT NOT NULL CHECK (length(trim(title_en)) BETWEEN 1 AND 60),
  in_use INTEGER NOT NULL CHECK (in_use IN (0, 1))
) STRICT;

CREATE TABLE activity (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  number TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (length(trim(title)) BETWEEN 1 AND 200),
  title_key TEXT NOT NULL,
  type_id INTEGER NOT NULL REFERENCES activity_type (id),
  unit_id INTEGER NOT NULL REFERENCES unit (id),
  owner_id INTEGER NOT NULL REFERENCES employee (id),
  starts_on TEXT NOT NULL,
  start_minute INTEGER CHECK (start_minute BETWEEN 0 AND 1439),
  ends_on TEXT NOT NULL CHECK (starts_on <= ends_on),
  end_minute INTEGER CHECK (end_minute BETWEEN 0 AND 1439),
  venue TEXT NOT NULL,
  state INTEGER NOT NULL REFERENCES activity_state (id),
  company_goal TEXT NOT NULL,
  market_need TEXT NOT NULL,
  awareness_effect TEXT NOT NULL,
  brand_effect TEXT NOT NULL,
  cancelled_reason TEXT NOT NULL,
  spent_at_cancel INTEGER CHECK (spent_at_cancel >= 0),
  CHECK (state <> 10 OR (length(trim(cancelled_reason)) > 0 AND spent_at_cancel IS NOT NULL))
) STRICT;

CREATE INDEX activity_by_day ON activity (starts_on, id);

CREATE INDEX activity_by_state ON activity (state, starts_on, id);

CREATE INDEX activity_by_owner ON activity (owner_id, starts_on, id);

CREATE INDEX activity_by_unit ON activity (unit_id, starts_on, id);

CREATE TABLE market_brief (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  number TEXT NOT NULL UNIQUE,
  activity_id INTEGER NOT NULL UNIQUE REFERENCES activity (id),
  state INTEGER NOT NULL REFERENCES market_brief_state (id),
  author_id INTEGER REFERENCES employee (id),
  needs TEXT NOT NULL,
  competitors TEXT NOT NULL,
  goals TEXT NOT NULL,
  target_market TEXT NOT NULL,
  segment TEXT NOT NULL,
  research_basis TEXT NOT NULL,
  promotion_plan TEXT NOT NULL,
  expected_sales INTEGER CHECK (expected_sales >= 0),
  strategy TEXT NOT NULL,
  accepted_by_promotion_id INTEGER REFERENCES employee (id),
  accepted_by_planning_id INTEGER REFERENCES employee (id),
  return_reason TEXT NOT NULL
) STRICT;

CREATE TABLE activity_plan (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  activity_id INTEGER NOT NULL REFERENCES activity (id),
  plan_version INTEGER NOT NULL CHECK (plan_version >= 1),
  state INTEGER NOT NULL REFERENCES activity_plan_state (id),
  author_id INTEGER REFERENCES employee (id),
  summary TEXT NOT NULL,
  product_features TEXT NOT NULL,
  promotion_plan TEXT NOT NULL,
  change_note TEXT NOT NULL,
  submitted_on TEXT,
  content BLOB NOT NULL,
  content_hash BLOB NOT NULL,
  UNIQUE (activity_id, plan_version),
  CHECK (state = 1 OR (submitted_on IS NOT NULL AND length(content) > 0 AND length(content_hash) = 32))
) STRICT;

CREATE UNIQUE INDEX activity_plan_one_open ON activity_plan (activity_id) WHERE state IN (1, 2);

CREATE TABLE budget_line (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  plan_id INTEGER NOT NULL REFERENCES activity_plan (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  category TEXT NOT NULL CHECK (length(trim(category)) BETWEEN 1 AND 100),
  item TEXT NOT NULL,
  quantity INTEGER CHECK (quantity > 0),
  unit_price INTEGER CHECK (unit_price > 0),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 100000000000000),
  note TEXT NOT NULL
) STRICT;

CREATE INDEX budget_line_of_plan ON budget_line (plan_id, position);

CREATE TABLE milestone (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  activity_id INTEGER NOT NULL REFERENCES activity (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  title TEXT NOT NULL,
  due TEXT,
  owner_id INTEGER REFERENCES employee (id),
  done_on TEXT
) STRICT;

CREATE INDEX milestone_of_activity ON milestone (activity_id, position);

CREATE INDEX milestone_by_owner ON milestone (owner_id, due);

CREATE TABLE activity_task (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  activity_id INTEGER NOT NULL REFERENCES activity (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  title TEXT NOT NULL,
  owner_id INTEGER REFERENCES employee (id),
  starts_on TEXT,
  ends_on TEXT,
  depends_on INTEGER,
  progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100)
) STRICT;

CREATE INDEX activity_task_of_activity ON activity_task (activity_id, position);

CREATE INDEX activity_task_by_owner ON activity_task (owner_id, ends_on);

CREATE TABLE target_figure (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  activity_id INTEGER NOT NULL REFERENCES activity (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  target INTEGER NOT NULL
) STRICT;

CREATE INDEX target_figure_of_activity ON target_figure (activity_id, position);

INSERT INTO activity_type (key, title_zh, title_en, in_use) VALUES
  ('launch', '发布会', 'Launch', 1),
  ('exhibition', '展览', 'Exhibition', 1),
  ('publicity', '宣传', 'Publicity', 1),
  ('promotion', '促销', 'Sales promotion', 1),
  ('customer_event', '客户活动', 'Customer event', 1),
  ('training_forum', '培训与论坛', 'Training and forum', 1);

CREATE TRIGGER activity_kept BEFORE DELETE ON activity
BEGIN SELECT RAISE(ABORT, 'an activity is cancelled, never deleted'); END;

CREATE TRIGGER activity_number_kept BEFORE UPDATE ON activity
WHEN OLD.number <> NEW.number
BEGIN SELECT RAISE(ABORT, 'the number of an activity never changes'); END;

CREATE TRIGGER activity_frozen BEFORE UPDATE ON activity
WHEN OLD.state IN (4, 5, 6, 9, 10) AND (
  OLD.title IS NOT NEW.title OR OLD.type_id IS NOT NEW.type_id OR OLD.starts_on IS NOT NEW.starts_on OR
  OLD.start_minute IS NOT NEW.start_minute OR OLD.ends_on IS NOT NEW.ends_on OR
  OLD.end_minute IS NOT NEW.end_minute OR OLD.venue IS NOT NEW.venue OR
  OLD.company_goal IS NOT NEW.company_goal OR OLD.market_need IS NOT NEW.market_need OR
  OLD.awareness_effect IS NOT NEW.awareness_effect OR OLD.brand_effect IS NOT NEW.brand_effect)
BEGIN SELECT RAISE(ABORT, 'an activity under decision or approved is frozen'); END;

CREATE TRIGGER activity_ended BEFORE UPDATE ON activity
WHEN OLD.state IN (9, 10)
BEGIN SELECT RAISE(ABORT, 'a rejected or cancelled activity stays as it is'); END;

CREATE TRIGGER market_brief_kept BEFORE DELETE ON market_brief
BEGIN SELECT RAISE(ABORT, 'a market brief is never deleted'); END;

CREATE TRIGGER market_brief_accepted BEFORE UPDATE ON market_brief
WHEN OLD.state = 3
BEGIN SELECT RAISE(ABORT, 'an accepted market brief stays as it is'); END;

CREATE TRIGGER activity_plan_kept BEFORE DELETE ON activity_plan
WHEN OLD.state <> 1
BEGIN SELECT RAISE(ABORT, 'a submitted plan is never deleted'); END;

CREATE TRIGGER activity_plan_frozen BEFORE UPDATE ON activity_plan
WHEN OLD.state <> 1 AND (
  OLD.activity_id IS NOT NEW.activity_id OR OLD.plan_version IS NOT NEW.plan_version OR
  OLD.author_id IS NOT NEW.author_id OR OLD.summary IS NOT NEW.summary OR
  OLD.product_features IS NOT NEW.product_features OR OLD.promotion_plan IS NOT NEW.promotion_plan OR
  OLD.change_note IS NOT NEW.change_note OR OLD.submitted_on IS NOT NEW.submitted_on OR
  OLD.content IS NOT NEW.content OR OLD.content_hash IS NOT NEW.content_hash)
BEGIN SELECT RAISE(ABORT, 'a submitted plan never changes'); END;

CREATE TRIGGER activity_plan_no_draft_again BEFORE UPDATE ON activity_plan
WHEN OLD.state <> 1 AND NEW.state = 1
BEGIN SELECT RAISE(ABORT, 'a submitted plan never becomes a draft again'); END;

CREATE TRIGGER activity_plan_decided BEFORE UPDATE ON activity_plan
WHEN OLD.state = 3 AND NEW.state <> 3
BEGIN SELECT RAISE(ABORT, 'an approved plan stays approved'); END;

CREATE TRIGGER budget_line_frozen_insert BEFORE INSERT ON budget_line
WHEN (SELECT state FROM activity_plan WHERE id = NEW.plan_id) <> 1
BEGIN SELECT RAISE(ABORT, 'the budget of a submitted plan never changes'); END;

CREATE TRIGGER budget_line_frozen_update BEFORE UPDATE ON budget_line
WHEN (SELECT state FROM activity_plan WHERE id = OLD.plan_id) <> 1
BEGIN SELECT RAISE(ABORT, 'the budget of a submitted plan never changes'); END;

CREATE TRIGGER budget_line_frozen_delete BEFORE DELETE ON budget_line
WHEN (SELECT state FROM activity_plan WHERE id = OLD.plan_id) <> 1
BEGIN SELECT RAISE(ABORT, 'the budget of a submitted plan never changes'); END;

CREATE TRIGGER milestone_frozen_insert BEFORE INSERT ON milestone
WHEN (SELECT state FROM activity WHERE id = NEW.activity_id) IN (4, 5, 6, 9, 10)
BEGIN SELECT RAISE(ABORT, 'the milestones of an activity under decision or approved are frozen'); END;

CREATE TRIGGER milestone_frozen_update BEFORE UPDATE ON milestone
WHEN (SELECT state FROM activity WHERE id = OLD.activity_id) IN (4, 5, 6, 9, 10) AND (
  OLD.activity_id IS NOT NEW.activity_id OR OLD.position IS NOT NEW.position OR
  OLD.title IS NOT NEW.title OR OLD.due IS NOT NEW.due)
BEGIN SELECT RAISE(ABORT, 'the milestones of an activity under decision or approved are frozen'); END;

CREATE TRIGGER milestone_frozen_delete BEFORE DELETE ON milestone
WHEN (SELECT state FROM activity WHERE id = OLD.activity_id) IN (4, 5, 6, 9, 10)
BEGIN SELECT RAISE(ABORT, 'the milestones of an activity under decision or approved are frozen'); END;

CREATE TRIGGER activity_task_frozen_insert BEFORE INSERT ON activity_task
WHEN (SELECT state FROM activity WHERE id = NEW.activity_id) IN (4, 5, 6, 9, 10)
BEGIN SELECT RAISE(ABORT, 'the tasks of an activity under decision or approved are frozen'); END;

CREATE TRIGGER activity_task_frozen_update BEFORE UPDATE ON activity_task
WHEN (SELECT state FROM activity WHERE id = OLD.activity_id) IN (4, 5, 6, 9, 10) AND (
  OLD.activity_id IS NOT NEW.activity_id OR OLD.position IS NOT NEW.position OR
  OLD.title IS NOT NEW.title OR OLD.starts_on IS NOT NEW.starts_on OR OLD.ends_on IS NOT NEW.ends_on OR
  OLD.depends_on IS NOT NEW.depends_on)
BEGIN SELECT RAISE(ABORT, 'the tasks of an activity under decision or approved are frozen'); END;

CREATE TRIGGER activity_task_frozen_delete BEFORE DELETE ON activity_task
WHEN (SELECT state FROM activity WHERE id = OLD.activity_id) IN (4, 5, 6, 9, 10)
BEGIN SELECT RAISE(ABORT, 'the tasks of an activity under decision or approved are frozen'); END;

CREATE TRIGGER target_figure_frozen_insert BEFORE INSERT ON target_figure
WHEN (SELECT state FROM activity WHERE id = NEW.activity_id) IN (4, 5, 6, 9, 10)
BEGIN SELECT RAISE(ABORT, 'the targets of an activity under decision or approved are frozen'); END;

CREATE TRIGGER target_figure_frozen_update BEFORE UPDATE ON target_figure
WHEN (SELECT state FROM activity WHERE id = OLD.activity_id) IN (4, 5, 6, 9, 10)
BEGIN SELECT RAISE(ABORT, 'the targets of an activity under decision or approved are frozen'); END;

CREATE TRIGGER target_figure_frozen_delete BEFORE DELETE ON target_figure
WHEN (SELECT state FROM activity WHERE id = OLD.activity_id) IN (4, 5, 6, 9, 10)
BEGIN SELECT RAISE(ABORT, 'the targets of an activity under decision or approved are frozen'); END;
