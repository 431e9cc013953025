create table plan (
  id                       bigint      primary key,
  version                  bigint      not null,
  participation_id         bigint      not null unique references participation,
  state                    varchar(40) not null,
  vision                   text        not null,
  challenges               text        not null,
  assets                   text        not null,
  measures                 text        not null,
  edited_by                bigint      references person,
  edited_at                timestamptz,
  feedback_rounds          integer     not null,
  -- the latest round: until when feedback is asked for, and from when others than the lead mentor may give it
  feedback_due_at          timestamptz,
  feedback_open_at         timestamptz,
  feedback_missed          boolean     not null,
  -- instead of the cycle's day for plans
  extended_until           date,
  last_version             integer     not null
);
create index plan_edited_by on plan (edited_by);

create table plan_milestone (
  plan_id    bigint  not null references plan,
  position   integer not null,
  title      text    not null,
  owner_id   bigint  references person,
  owner_name text    not null,
  due_on     date,
  indicator  text    not null,
  target     text    not null,
  primary key (plan_id, position)
);
create index plan_milestone_owner on plan_milestone (owner_id);

create table plan_version (
  id         bigint      primary key,
  plan_id    bigint      not null references plan,
  number     integer     not null,
  occasion   varchar(40) not null,
  frozen_at  timestamptz not null,
  frozen_by  bigint      not null references person,
  vision     text        not null,
  challenges text        not null,
  assets     text        not null,
  measures   text        not null,
  unique (plan_id, number)
);
create index plan_version_frozen_by on plan_version (frozen_by);

create table plan_version_milestone (
  plan_version_id bigint  not null references plan_version,
  position        integer not null,
  title           text    not null,
  owner_id        bigint  references person,
  owner_name      text    not null,
  due_on          date,
  indicator       text    not null,
  target          text    not null,
  primary key (plan_version_id, position)
);
create index plan_version_milestone_owner on plan_version_milestone (owner_id);

create table plan_feedback (
  id             bigint      primary key,
  plan_id        bigint      not null references plan,
  version_number integer     not null,
  given_by       bigint      not null references person,
  given_at       timestamptz not null,
  ready          boolean     not null
);
create index plan_feedback_plan on plan_feedback (plan_id, given_at);
create index plan_feedback_given_by on plan_feedback (given_by);

create table plan_feedback_remark (
  plan_feedback_id bigint      not null references plan_feedback,
  section          varchar(40) not null,
  remark           text        not null,
  primary key (plan_feedback_id, section)
);
