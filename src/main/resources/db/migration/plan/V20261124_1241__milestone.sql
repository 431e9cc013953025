-- The milestones of plans in force; how a draft words its own stands in plan_milestone.
create table milestone (
  id               bigint      primary key,
  version          bigint      not null,
  participation_id bigint      not null references participation,
  title            text        not null,
  owner_id         bigint      references person,
  owner_name       text        not null,
  due_on           date        not null,
  indicator        text        not null,
  target           text        not null,
  state            varchar(40) not null,
  asked_date       date,
  overdue_at       timestamptz not null,
  -- the mentor's latest turn: until when an answer is asked for, and from when others may give it
  answer_due_at    timestamptz,
  answer_open_at   timestamptz,
  evidence_link    text        not null,
  participants     integer
);
create index milestone_participation on milestone (participation_id, due_on, id);
create index milestone_owner on milestone (owner_id);

-- What happened to each milestone, with what was said: rows are added and never changed.
create table milestone_event (
  id            bigint      primary key,
  milestone_id  bigint      not null references milestone,
  at            timestamptz not null,
  person_id     bigint      references person,
  kind          varchar(40) not null,
  text          text        not null,
  date          date,
  evidence_link text        not null,
  participants  integer
);
create index milestone_event_milestone on milestone_event (milestone_id, at, id);
create index milestone_event_person on milestone_event (person_id);
