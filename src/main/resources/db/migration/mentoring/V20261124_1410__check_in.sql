-- The quarterly question to both sides of a mentoring; one side never reads the other's answer.
create table check_in (
  id             bigint primary key,
  version        bigint not null,
  mentoring_id   bigint not null references mentoring,
  number         integer not null,
  state          varchar(40) not null,
  opens_at       timestamptz not null,
  answer_by      timestamptz,
  closed_at      timestamptz,
  looked_into_by bigint references person,
  looked_into_at timestamptz,
  finding        text,
  unique (mentoring_id, number)
);
create index check_in_looked_into_by on check_in (looked_into_by);

create table check_in_answer (
  check_in_id bigint not null references check_in,
  side        varchar(40) not null,
  person_id   bigint not null references person,
  answered_at timestamptz not null,
  rating      integer not null,
  progress    text not null,
  obstacles   text not null,
  note        text not null,
  primary key (check_in_id, side)
);
create index check_in_answer_person on check_in_answer (person_id);

create table check_in_concern (
  check_in_id bigint not null references check_in,
  concern     varchar(40) not null,
  primary key (check_in_id, concern)
);
