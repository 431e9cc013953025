create table cycle (
  id           bigint      primary key,
  version      bigint      not null,
  title_year   integer     not null unique,
  name         text        not null,
  zone         varchar(60) not null,
  opens_on     date,
  plan_due_on  date,
  ends_on      date,
  finished     boolean     not null,
  entries      integer,
  pre_selected integer,
  plans        integer,
  titles       integer,
  -- of a cycle entered after its end only the figures may be known
  constraint cycle_dates check (finished
    or (opens_on is not null and plan_due_on is not null and ends_on is not null))
);

create table cycle_step_days (
  cycle_id bigint      not null references cycle,
  step     varchar(40) not null,
  days     integer     not null,
  primary key (cycle_id, step)
);

create table title (
  cycle_id        bigint not null references cycle,
  municipality_id bigint not null references municipality,
  primary key (cycle_id, municipality_id)
);
create index title_municipality on title (municipality_id);

create table participation (
  id              bigint        primary key,
  version         bigint        not null,
  cycle_id        bigint        not null references cycle,
  municipality_id bigint        not null references municipality,
  case_key        varchar(80)   not null unique,
  stage           varchar(40)   not null,
  lead_id         bigint        not null references person,
  themes          varchar(40)[] not null,
  languages       varchar(40)[] not null,
  started_at      timestamptz   not null,
  in_force_at     timestamptz,
  ended_at        timestamptz,
  unique (cycle_id, municipality_id)
);
create index participation_municipality on participation (municipality_id);
create index participation_lead on participation (lead_id);
create index participation_stage on participation (cycle_id, stage, id);

create table team_member (
  participation_id bigint not null references participation,
  person_id        bigint not null references person,
  primary key (participation_id, person_id)
);
create index team_member_person on team_member (person_id, participation_id);
