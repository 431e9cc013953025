-- The outbox: one row for each mail to one person, written in the transaction of what it tells.
-- It holds ids, dates and numbers, never a text that somebody typed and never a one-time link.
create table mail (
  id           bigint       primary key,
  unique_key   varchar(200) not null,
  kind         varchar(60)  not null,
  recipient_id bigint       not null references person,
  case_key     varchar(80),
  task_id      varchar(64),
  arguments    text         not null,
  state        varchar(20)  not null,
  -- written while no mail server was set: goes out only when a coordinator says so
  held         boolean      not null,
  -- an attempt ended without an answer of the mail server: the mail may arrive twice
  doubtful     boolean      not null,
  attempts     integer      not null,
  -- a word and a reply code of ours, never what the mail server wrote
  problem      varchar(40),
  created_at   timestamptz  not null,
  -- when its process was started
  started_at   timestamptz,
  attempt_at   timestamptz,
  ended_at     timestamptz,
  address      varchar(320),
  language     varchar(2),
  message_id   varchar(200)
);
-- What was cancelled may be told again: a task that comes back to the person who had it first.
create unique index mail_unique_key on mail (unique_key) where state <> 'CANCELLED';
create index mail_recipient on mail (recipient_id, id desc);
create index mail_state on mail (state, id desc);
create index mail_to_start on mail (id) where state = 'WAITING' and started_at is null and not held;
create index mail_waiting_for_task on mail (task_id) where state = 'WAITING';

-- Addresses that a mail server refused for good; void once the person has another address.
create table refused_address (
  person_id  bigint       primary key references person,
  address    varchar(320) not null,
  refused_at timestamptz  not null
);
