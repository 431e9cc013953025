-- From when on a town's indicators are watched for values, and when that is looked at next.
create table value_watch (
  participation_id bigint      primary key references participation,
  begun_on         date        not null,
  next_at          timestamptz not null
);
create index value_watch_next on value_watch (next_at);
create index plan_in_force on plan (participation_id) where state = 'IN_FORCE';

-- A mail that asks one person for values.
create table value_question (
  id               bigint      primary key,
  version          bigint      not null,
  participation_id bigint      not null references participation,
  person_id        bigint      not null references person,
  asked_on         date        not null,
  answered_at      timestamptz
);
create index value_question_participation on value_question (participation_id, asked_on);
create index value_question_person on value_question (person_id);
create index value_question_asked_on on value_question (asked_on);

-- The indicators that it asks about, by the lasting ids of their rows in the plan.
create table value_question_indicator (
  question_id  bigint  not null references value_question,
  indicator_id bigint  not null,
  -- the day of the latest value at that time, or from when on one was to come
  since        date    not null,
  -- 1 to the owner, 2 to the second owner
  round        integer not null,
  primary key (question_id, indicator_id)
);
