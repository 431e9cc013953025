-- What the search knows of published practices: a copy that can be made anew from them at any time.
-- The owner of a database may add this module of PostgreSQL's own, no superuser is needed.
create extension if not exists pg_trgm;

create table practice_entry (
  practice_id  bigint      primary key,
  -- of the original
  language     varchar(10) not null,
  -- by language
  titles       jsonb       not null,
  summaries    jsonb       not null,
  -- as it is shown: never the name of a town that wishes to stay unnamed
  town         text        not null,
  -- null if it is not known
  country      varchar(10),
  kind         varchar(40) not null,
  evidence     varchar(40) not null,
  -- place in the order of evidence, the weakest first
  proved       integer     not null,
  population   varchar(40) not null,
  published_at timestamptz not null,
  -- facet:value, of all facets
  facets       text[]      not null,
  -- lexemes of title (A) and summary (B) with the terms of vocabularies (B): small, so that ranking reads no long column
  head         tsvector    not null,
  -- lexemes of all texts, without positions
  lexemes      tsvector    not null
);
-- published practices change seldom: what is found has not to be looked for in a pending list
create index practice_entry_lexemes on practice_entry using gin (lexemes) with (fastupdate = off);
create index practice_entry_facets on practice_entry using gin (facets) with (fastupdate = off);
create index practice_entry_newest on practice_entry (published_at desc, practice_id);

-- The distinct words of all entries, without marks on their letters, to find what was typed wrongly.
create table practice_word (
  word   text not null,
  -- language:stem
  lexeme text not null,
  primary key (word, lexeme)
);
create index practice_word_lexeme on practice_word (lexeme);
create index practice_word_near on practice_word using gin (word gin_trgm_ops) with (fastupdate = off);
