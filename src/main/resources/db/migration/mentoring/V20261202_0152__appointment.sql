-- A meeting on which a town and its mentor agree, from the first proposal to whether it took place.
create table appointment (
  id           bigint       primary key,
  version      bigint       not null,
  mentoring_id bigint       not null references mentoring,
  state        varchar(40)  not null,
  -- whose side waits for an answer of the other one
  side         varchar(40)  not null,
  proposed_by  bigint       not null references person,
  proposed_at  timestamptz  not null,
  minutes      integer      not null,
  place        text         not null,
  starts_at    timestamptz,
  answered_by  bigint       references person,
  answered_at  timestamptz,
  -- why none of the times fits
  words        text         not null,
  changed_by   bigint       references person,
  changed_at   timestamptz,
  -- why it was moved or cancelled
  reason       text         not null,
  -- when somebody is asked next whether it took place, and how many were
  ask_at       timestamptz,
  asked        integer      not null
);
create index appointment_mentoring on appointment (mentoring_id, state);
create index appointment_ask on appointment (ask_at) where ask_at is not null;
create index appointment_proposed_by on appointment (proposed_by);
create index appointment_answered_by on appointment (answered_by);
create index appointment_changed_by on appointment (changed_by);

create table appointment_time (
  appointment_id bigint      not null references appointment,
  number         integer     not null,
  starts_at      timestamptz not null,
  primary key (appointment_id, number)
);
