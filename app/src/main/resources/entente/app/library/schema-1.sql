-- Version 1. One statement ends with a semicolon at the end of a line; a trigger ends with END; on a line of its own.

-- The articles, in the order in which they were first read.
CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  outlet TEXT,
  title TEXT,
  author TEXT,
  published TEXT,
  url TEXT,
  text TEXT NOT NULL,
  blocks TEXT NOT NULL,
  fingerprint TEXT NOT NULL
);

-- Their sentences; parse has a line a word: begin, end, text, lemma, tag, entity, head, relation, parted by tabs.
CREATE TABLE sentences (
  number INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  block INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  text TEXT NOT NULL,
  parse TEXT NOT NULL,
  UNIQUE (document, position)
);
CREATE VIRTUAL TABLE sentence_index USING fts5(
  text, content = 'sentences', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
);
-- A forgotten word leaves no trace in the index.
INSERT INTO sentence_index (sentence_index, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER sentence_added AFTER INSERT ON sentences BEGIN
  INSERT INTO sentence_index (rowid, text) VALUES (new.number, new.text);
END;
CREATE TRIGGER sentence_removed AFTER DELETE ON sentences BEGIN
  INSERT INTO sentence_index (sentence_index, rowid, text) VALUES ('delete', old.number, old.text);
END;

-- The actors of a document as they were read; the same id in two documents is the same actor; known to the gazetteer or not.
CREATE TABLE actors (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  country TEXT,
  sector TEXT,
  names TEXT NOT NULL,
  known INTEGER NOT NULL,
  PRIMARY KEY (document, id)
);

-- Places that name actors, as the text has them, and apart from them whom each was taken for, by which version.
CREATE TABLE mentions (
  number INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  sentence INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  form TEXT NOT NULL,
  sector TEXT,
  how TEXT NOT NULL
);
CREATE INDEX mentions_of_document ON mentions (document);
CREATE TABLE assignments (
  mention INTEGER NOT NULL REFERENCES mentions ON DELETE CASCADE,
  position INTEGER NOT NULL,
  actor TEXT NOT NULL,
  version TEXT NOT NULL,
  PRIMARY KEY (mention, version, position)
);
CREATE INDEX assignments_of_actor ON assignments (actor);

-- Who belongs to or leads whom, as the text says.
CREATE TABLE affiliations (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  member TEXT NOT NULL,
  body TEXT NOT NULL,
  leads INTEGER NOT NULL,
  role TEXT,
  former INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  rule TEXT NOT NULL
);
CREATE INDEX affiliations_of_document ON affiliations (document);

-- The statements: columns to choose by, and the whole record as JSON.
CREATE TABLE statements (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  sentence INTEGER,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  sign TEXT NOT NULL,
  quad TEXT,
  modality TEXT NOT NULL,
  score REAL NOT NULL,
  confidence REAL NOT NULL,
  date_from TEXT,
  date_to TEXT,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  record TEXT NOT NULL,
  UNIQUE (document, position)
);
CREATE INDEX statements_by_id ON statements (id);
CREATE INDEX statements_by_type ON statements (type);
CREATE TABLE sides (
  statement INTEGER NOT NULL REFERENCES statements ON DELETE CASCADE,
  role TEXT NOT NULL,
  actor TEXT NOT NULL,
  PRIMARY KEY (statement, role, actor)
);
CREATE INDEX sides_of_actor ON sides (actor);
CREATE TABLE sources (
  statement INTEGER NOT NULL REFERENCES statements ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT,
  actor TEXT,
  PRIMARY KEY (statement, position)
);

-- Every attribution.
CREATE TABLE quotes (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  position INTEGER NOT NULL,
  speaker TEXT,
  name TEXT,
  quoted INTEGER NOT NULL,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  record TEXT NOT NULL,
  UNIQUE (document, position)
);
CREATE TABLE quote_subjects (
  quote INTEGER NOT NULL REFERENCES quotes ON DELETE CASCADE,
  actor TEXT NOT NULL,
  PRIMARY KEY (quote, actor)
);
