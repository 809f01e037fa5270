-- Version 3: what the user decides. Decisions are only ever added; an undone one is named by the one that undoes it.
CREATE TABLE decisions (
  number INTEGER PRIMARY KEY,
  made TEXT NOT NULL,
  kind TEXT NOT NULL,
  undoes INTEGER REFERENCES decisions,
  because TEXT,
  record TEXT
);

-- Statements that a decision took out of the listings, as they were read.
CREATE TABLE rejected (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  decision INTEGER NOT NULL REFERENCES decisions,
  record TEXT NOT NULL,
  PRIMARY KEY (document, position)
);
CREATE INDEX rejected_by_decision ON rejected (decision);

-- Which decision corrected which statement, and the statement as it was read.
CREATE TABLE corrected (
  statement INTEGER NOT NULL REFERENCES statements ON DELETE CASCADE,
  decision INTEGER NOT NULL REFERENCES decisions,
  record TEXT NOT NULL,
  PRIMARY KEY (statement, decision)
);
CREATE INDEX corrected_by_decision ON corrected (decision);
