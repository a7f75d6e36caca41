-- The format of the file. Whatever changes here makes another format (see format in header.go).

CREATE TABLE revision(number INTEGER NOT NULL) STRICT;
INSERT INTO revision VALUES (0);

-- The visible graph. name, date and length are the sort keys of package store.
CREATE TABLE node(
  id     INTEGER PRIMARY KEY,
  key    TEXT NOT NULL UNIQUE, -- id in the graph, "service:amazon-aurora"
  kind   TEXT NOT NULL,
  name   TEXT NOT NULL,
  date   TEXT NOT NULL,
  length TEXT NOT NULL,
  year   INTEGER NOT NULL,     -- 0 if not dated
  body   TEXT NOT NULL         -- knowledge.Node as JSON
) STRICT;
CREATE INDEX node_name ON node(kind, name, key);
CREATE INDEX node_date ON node(kind, date, name, key);

CREATE TABLE edge(
  src       INTEGER NOT NULL REFERENCES node,
  kind      TEXT NOT NULL,
  dst       INTEGER NOT NULL REFERENCES node,
  qualifier TEXT NOT NULL,
  body      TEXT NOT NULL,     -- the rest of knowledge.Relation as JSON, empty if there is no rest
  PRIMARY KEY(src, kind, dst, qualifier)
) STRICT, WITHOUT ROWID;
CREATE INDEX edge_in ON edge(dst, kind, src);

-- The keys of names (knowledge.Node.Keys).
CREATE TABLE called(
  key  TEXT NOT NULL,
  node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
  PRIMARY KEY(key, node)
) STRICT, WITHOUT ROWID;
CREATE INDEX called_node ON called(node);

-- The keys of things that are known by another id.
CREATE TABLE redirect(key TEXT PRIMARY KEY, node TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The terms of nodes (knowledge.Node.Terms), statements apart from the others;
-- rowid is node.id. Terms hold no ASCII but letters and digits, so that this
-- tokenizer splits them at the blanks between them and nowhere else.
CREATE VIRTUAL TABLE names USING fts5(terms, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE lines USING fts5(terms, content='', contentless_delete=1, tokenize='ascii');

-- What was loaded: each document's knowledge.Reading as JSON. Its rows are
-- large, so the index of ids is a tree of its own.
CREATE TABLE document(id TEXT PRIMARY KEY NOT NULL, origin TEXT NOT NULL, reading TEXT NOT NULL) STRICT;

-- What documents claim of things and links: each claim once, however many
-- documents make it.
CREATE TABLE claim(
  id   INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  body TEXT NOT NULL           -- knowledge.Thing or knowledge.Link as JSON
) STRICT;
CREATE TABLE claim_key(
  key   TEXT NOT NULL,
  role  TEXT NOT NULL,         -- 'thing': a key of the thing; 'from', 'to': an end of the link
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  PRIMARY KEY(key, role, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_key_claim ON claim_key(claim);
CREATE TABLE said(
  claim    INTEGER NOT NULL REFERENCES claim,
  document TEXT NOT NULL REFERENCES document,
  PRIMARY KEY(claim, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX said_document ON said(document);

-- What curators decided (knowledge.Decision as JSON).
CREATE TABLE decision(number INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
