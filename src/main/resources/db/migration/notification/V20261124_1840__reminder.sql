-- One row for each open task and each person who is reminded of it; a task that coordinators are
-- told of in their list of the morning has one row without a person. Kept by the transaction that
-- changes the task.
create table task_reminder (
  task_id      varchar(64)  not null,
  recipient_id bigint       references person,
  -- person, or the group from which the recipient was found: team-<id>, mentors-<id>, both-<id>
  whose        varchar(60)  not null,
  process      varchar(80)  not null,
  task         varchar(80)  not null,
  case_key     varchar(80),
  due_at       timestamptz  not null,
  -- since when it is this person's: earlier reminders were not theirs
  since        timestamptz  not null,
  -- the last reminder for this due date, in days after it, or null
  told         integer,
  -- not later than the next reminder: the run that finds it plans exactly; null: no single ones
  next_at      timestamptz,
  unique nulls not distinct (task_id, recipient_id)
);
create index task_reminder_next on task_reminder (next_at, recipient_id) where next_at is not null;
create index task_reminder_recipient on task_reminder (recipient_id, next_at);
create index task_reminder_whose on task_reminder (whose);
create index task_reminder_due on task_reminder (due_at);

-- One row for each reminder that was given, and the mail in which it stood.
create table reminder (
  unique_key varchar(200) primary key,
  mail_id    bigint       not null references mail,
  task_id    varchar(64)  not null,
  process    varchar(80)  not null,
  task       varchar(80)  not null,
  case_key   varchar(80),
  due_at     timestamptz  not null,
  -- days after the due date
  number     integer      not null
);
create index reminder_mail on reminder (mail_id);
