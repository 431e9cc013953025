-- What a town's team, its mentors and coordinators who are asked in write to each other.
create table message (
  id               bigint      primary key,
  version          bigint      not null,
  participation_id bigint      not null references participation,
  -- in which it was written: mentors of a later one do not read it
  mentoring_id     bigint      references mentoring,
  -- its place in the conversation, and the place of its last change: nodes draw ids in blocks, hence not in this order
  number           integer     not null,
  changed_number   integer     not null,
  author_id        bigint      not null references person,
  written_at       timestamptz not null,
  text             text        not null,
  edited_at        timestamptz,
  withdrawn_at     timestamptz
);
create unique index message_number on message (participation_id, number);
create index message_mentoring on message (mentoring_id);
create index message_author on message (author_id);

-- The latest number of each conversation; who takes the next one waits for who took the last.
create table conversation (
  participation_id bigint  primary key references participation,
  last_number      integer not null
);

-- Up to where somebody has read, and about which message a mail was written last.
create table conversation_reader (
  participation_id bigint  not null references participation,
  person_id        bigint  not null references person,
  seen_number      integer not null,
  told_number      integer not null,
  primary key (participation_id, person_id)
);
create index conversation_reader_person on conversation_reader (person_id);

-- Coordinators whom somebody of either side has asked in.
create table conversation_guest (
  participation_id bigint      not null references participation,
  person_id        bigint      not null references person,
  asked_by         bigint      not null references person,
  asked_at         timestamptz not null,
  primary key (participation_id, person_id)
);
create index conversation_guest_person on conversation_guest (person_id);
create index conversation_guest_asked_by on conversation_guest (asked_by);
