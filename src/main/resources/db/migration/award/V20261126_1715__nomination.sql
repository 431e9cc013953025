-- A nomination: the entry of a participation, alone or with other municipalities, for its cycle's award.
create table nomination (
  id               bigint      primary key,
  version          bigint      not null,
  cycle_id         bigint      not null references cycle,
  participation_id bigint      not null unique references participation,
  state            varchar(40) not null,
  started_by       bigint      not null references person,
  started_at       timestamptz not null,
  -- how the town agreed, when one of its mentors began it; empty when the town did itself
  consent          text        not null,
  submitted_by     bigint      references person,
  submitted_at     timestamptz,
  -- how often the town was asked to complete it, and until when it may now
  rounds           integer     not null,
  complete_until   timestamptz,
  decided_by       bigint      references person,
  decided_at       timestamptz,
  reason           text        not null,
  plan_version     integer,
  ended_at         timestamptz
);
create index nomination_cycle on nomination (cycle_id, state);
create index nomination_started_by on nomination (started_by);
create index nomination_submitted_by on nomination (submitted_by);
create index nomination_decided_by on nomination (decided_by);

-- The lead is the first; how the others agreed to take part is kept with them.
create table nomination_municipality (
  nomination_id   bigint  not null references nomination,
  municipality_id bigint  not null references municipality,
  position        integer not null,
  consent         text    not null,
  primary key (nomination_id, municipality_id)
);
create index nomination_municipality_town on nomination_municipality (municipality_id);

-- Each section has a version of its own, so that several people write at once.
create table nomination_section (
  id            bigint      primary key,
  version       bigint      not null,
  nomination_id bigint      not null references nomination,
  section       varchar(40) not null,
  english       text        not null,
  own_language  text        not null,
  edited_by     bigint      not null references person,
  edited_at     timestamptz not null,
  unique (nomination_id, section)
);
create index nomination_section_edited_by on nomination_section (edited_by);

create table nomination_completion (
  id            bigint        primary key,
  nomination_id bigint        not null references nomination,
  round         integer       not null,
  asked_by      bigint        not null references person,
  asked_at      timestamptz   not null,
  until         timestamptz   not null,
  sections      varchar(40)[] not null,
  remark        text          not null,
  unique (nomination_id, round)
);
create index nomination_completion_asked_by on nomination_completion (asked_by);

create table nomination_file (
  id            bigint       primary key,
  nomination_id bigint       not null references nomination,
  name          varchar(200) not null,
  media_type    varchar(40)  not null,
  bytes         integer      not null,
  content       bytea        not null,
  added_by      bigint       not null references person,
  added_at      timestamptz  not null
);
create index nomination_file_nomination on nomination_file (nomination_id, id);
create index nomination_file_added_by on nomination_file (added_by);
