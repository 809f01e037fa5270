-- Version 2: across documents. All of it is made from the tables of version 1 and can be made again.

-- The version of the comparison by which all documents have been compared with each other; none until all have.
CREATE TABLE linking (
  version TEXT NOT NULL
);
-- The documents that have been compared with the others, and by which version.
CREATE TABLE linked (
  document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  version TEXT NOT NULL
);

-- What decides whether two statements report the same event: statements that agree in all of it share one profile.
-- The level says how sure a link had to be to count when the event was decided; see entente.app.library.EventParts.
CREATE TABLE profiles (
  number INTEGER PRIMARY KEY,
  hash INTEGER NOT NULL,
  content TEXT NOT NULL,
  level INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX profiles_by_hash ON profiles (hash);
-- Only profiles with a common key (its hash, of 64 bits) are held against each other, and of very many with one key only
-- those near each other in the order of rank, which puts like words together.
CREATE TABLE profile_keys (
  key INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  profile INTEGER NOT NULL,
  PRIMARY KEY (key, rank, profile)
) WITHOUT ROWID;
-- Profiles that report the same event, and how sure that is; each pair stands in both directions.
CREATE TABLE profile_links (
  profile INTEGER NOT NULL,
  other INTEGER NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (profile, other)
) WITHOUT ROWID;
-- Which profile a statement has, and which event it reports.
CREATE TABLE reports (
  statement INTEGER PRIMARY KEY REFERENCES statements ON DELETE CASCADE,
  profile INTEGER NOT NULL,
  event TEXT NOT NULL
);
CREATE INDEX reports_of_profile ON reports (profile);
CREATE INDEX reports_of_event ON reports (event);

-- Passages: the words from the begin of a sentence on, as the hashes of their shingles; equal ones once.
CREATE TABLE passages (
  number INTEGER PRIMARY KEY,
  hash INTEGER NOT NULL,
  shingles BLOB NOT NULL
);
CREATE INDEX passages_by_hash ON passages (hash);
CREATE TABLE document_passages (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  passage INTEGER NOT NULL,
  PRIMARY KEY (document, begin)
) WITHOUT ROWID;
CREATE INDEX documents_of_passage ON document_passages (passage);
-- Only passages with a common band of their signatures are held against each other.
CREATE TABLE passage_bands (
  band INTEGER NOT NULL,
  passage INTEGER NOT NULL,
  PRIMARY KEY (band, passage)
) WITHOUT ROWID;
-- Passages that are copies of each other; each pair stands in both directions.
CREATE TABLE passage_copies (
  passage INTEGER NOT NULL,
  other INTEGER NOT NULL,
  PRIMARY KEY (passage, other)
) WITHOUT ROWID;
-- Documents that are copies of each other as a whole, in both directions, and the group that each is in.
CREATE TABLE copies (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  PRIMARY KEY (document, other)
) WITHOUT ROWID;
CREATE INDEX copies_of_other ON copies (other);
CREATE TABLE copy_groups (
  document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  origin TEXT NOT NULL
);

-- What went, so that what hung on it can be decided anew; empty but within a transaction.
CREATE TABLE unsettled (
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (kind, number)
) WITHOUT ROWID;
CREATE TRIGGER report_left AFTER DELETE ON reports BEGIN
  INSERT OR IGNORE INTO unsettled VALUES ('profile', old.profile);
END;
CREATE TRIGGER passage_left AFTER DELETE ON document_passages BEGIN
  INSERT OR IGNORE INTO unsettled VALUES ('passage', old.passage);
END;
CREATE TRIGGER copy_left AFTER DELETE ON copies BEGIN
  INSERT OR IGNORE INTO unsettled VALUES ('document', old.other);
END;

-- How many there are, so that nobody has to count.
CREATE TABLE totals (
  name TEXT PRIMARY KEY,
  number INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO totals SELECT 'documents', count(*) FROM documents;
INSERT INTO totals SELECT 'statements', count(*) FROM statements;
CREATE TRIGGER document_counted AFTER INSERT ON documents BEGIN
  UPDATE totals SET number = number + 1 WHERE name = 'documents';
END;
CREATE TRIGGER document_uncounted AFTER DELETE ON documents BEGIN
  UPDATE totals SET number = number - 1 WHERE name = 'documents';
END;
CREATE TRIGGER statement_counted AFTER INSERT ON statements BEGIN
  UPDATE totals SET number = number + 1 WHERE name = 'statements';
END;
CREATE TRIGGER statement_uncounted AFTER DELETE ON statements BEGIN
  UPDATE totals SET number = number - 1 WHERE name = 'statements';
END;
