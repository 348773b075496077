-- The days of the working calendar that are not as their weekday says: holidays and weekends worked in exchange.

CREATE TABLE calendar_day_kind (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO calendar_day_kind (id, key) VALUES (0, 'off'), (1, 'work');

CREATE TABLE calendar_day (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  day TEXT NOT NULL UNIQUE CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND day BETWEEN '1990-01-01' AND '2100-12-31'),
  kind INTEGER NOT NULL REFERENCES calendar_day_kind (id),
  name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 40)
) STRICT;
