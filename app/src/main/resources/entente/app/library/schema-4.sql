-- Version 4: what each document says of its actors, so that two of one name can be told apart: "office:minister", "body:state:IRN".
CREATE TABLE traits (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  actor TEXT NOT NULL,
  trait TEXT NOT NULL,
  PRIMARY KEY (document, actor, trait)
) WITHOUT ROWID;
