-- A meeting of a town with its mentors; the notes are for both sides, for coordinators when shared.
create table meeting (
  id           bigint primary key,
  version      bigint not null,
  mentoring_id bigint not null references mentoring,
  held_on      date not null,
  minutes      integer not null,
  others       text not null,
  notes        text not null,
  shared       boolean not null,
  logged_by    bigint not null references person,
  logged_at    timestamptz not null
);
create index meeting_mentoring on meeting (mentoring_id, held_on, id);
create index meeting_logged_by on meeting (logged_by);

create table meeting_person (
  meeting_id bigint not null references meeting,
  person_id  bigint not null references person,
  primary key (meeting_id, person_id)
);
create index meeting_person_person on meeting_person (person_id);

create table meeting_milestone (
  meeting_id   bigint not null references meeting,
  milestone_id bigint not null references milestone,
  primary key (meeting_id, milestone_id)
);
create index meeting_milestone_milestone on meeting_milestone (milestone_id);

-- What somebody agreed to do.
create table agreed_step (
  id           bigint primary key,
  version      bigint not null,
  meeting_id   bigint not null references meeting,
  mentoring_id bigint not null references mentoring,
  what         text not null,
  person_id    bigint not null references person,
  side         varchar(40) not null,
  due_on       date not null,
  due_at       timestamptz not null,
  state        varchar(40) not null,
  finished_by  bigint references person,
  finished_at  timestamptz,
  reason       text
);
create index agreed_step_meeting on agreed_step (meeting_id);
create index agreed_step_mentoring on agreed_step (mentoring_id, state);
create index agreed_step_person on agreed_step (person_id);
create index agreed_step_finished_by on agreed_step (finished_by);
