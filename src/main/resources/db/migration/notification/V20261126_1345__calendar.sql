-- What stands in a person's calendar: by which number its last change went out, so that calendar
-- programs take a later change for a later one. Ids and dates, nothing that somebody typed.
create table calendar_date (
  person_id  bigint       not null references person,
  -- task-<id>, milestone-<id>, mentoring-<id>, step-<id>, meeting-<id>
  uid        varchar(80)  not null,
  -- where its texts stand
  text_key   varchar(170) not null,
  case_key   varchar(80),
  -- a moment or a whole day, never both
  due_at     timestamptz,
  day        date,
  sequence   integer      not null,
  cancelled  boolean      not null,
  -- whether a mail carried it: what only the feed showed need not be called off
  mailed     boolean      not null,
  changed_at timestamptz  not null,
  primary key (person_id, uid),
  check ((due_at is null) <> (day is null))
);
create index calendar_date_mailed on calendar_date (person_id, case_key)
  where mailed and not cancelled;
create index calendar_date_changed on calendar_date (changed_at);

-- Who reads their dates in a calendar program: of the secret in its address only the hash.
create table calendar_feed (
  person_id   bigint      primary key references person,
  secret_hash varchar(64) not null unique,
  since       timestamptz not null
);
