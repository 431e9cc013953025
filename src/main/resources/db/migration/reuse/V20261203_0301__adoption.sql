-- What towns take up from practices into their plans, and how it went. The measure is named by its lasting id only: it
-- may be deleted from the draft again, and comes back with an older version.
create table adoption (
  id               bigint       primary key,
  version          bigint       not null,
  practice_id      bigint       not null references practice,
  practice_version integer      not null,
  -- what of it: empty for all, else the name of a text, with a step's number
  part             varchar(60)  not null,
  participation_id bigint       not null references participation,
  measure_id       bigint       not null,
  adopted_by       bigint       not null references person,
  adopted_at       timestamptz  not null,
  -- since when the team has been asked how it went
  asked_at         timestamptz,
  changed          text         not null,
  result           text         not null,
  again            varchar(40),
  -- whether everybody may read it, with the name of the town
  published        boolean      not null,
  reported_by      bigint       references person,
  reported_at      timestamptz
);
create index adoption_practice on adoption (practice_id, reported_at desc, id desc);
create index adoption_participation on adoption (participation_id, adopted_at desc, id desc);
create index adoption_measure on adoption (measure_id);
create index adoption_adopted_by on adoption (adopted_by);
create index adoption_reported_by on adoption (reported_by);
