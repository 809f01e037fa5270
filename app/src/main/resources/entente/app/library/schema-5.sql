-- Version 5: when documents were read, and what could not be read. Of documents that were put before, or at a time that
-- nobody told, nothing stands here.

-- The last reading of each document: when the document was first put (null where that is not known), when that reading
-- of it and of those read along with it began, when its turn came, and how many statements it held before, null if it was
-- new.
CREATE TABLE document_readings (
  document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  added TEXT,
  began TEXT NOT NULL,
  read TEXT NOT NULL,
  before INTEGER
);
CREATE INDEX document_readings_by_begin ON document_readings (began);

-- What could not be read, each document by its last failure, in the order of these.
CREATE TABLE failures (
  number INTEGER PRIMARY KEY,
  document TEXT NOT NULL UNIQUE,
  problem TEXT NOT NULL,
  remedy TEXT NOT NULL,
  failed TEXT NOT NULL
);
