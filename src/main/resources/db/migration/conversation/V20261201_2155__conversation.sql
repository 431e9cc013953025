-- What a town's team, its mentors and coordinators who are asked in write to each other.
create table message (
  id               bigint      primary key,
  version          bigint      not null,
  participation_id bigint      not null references participation,
  -- in which it was written: mentors of a later one do not read it
  mentoring_id     bigint      references mentoring,
  author_id        bigint      not null references person,
  written_at       timestamptz not null,
  text             text        not null,
  edited_at        timestamptz,
  withdrawn_at     timestamptz
);
create index message_participation on message (participation_id, id);
create index message_mentoring on message (mentoring_id);
create index message_author on message (author_id);

-- Up to where somebody has read, and about which message a mail was written last.
create table conversation_reader (
  participation_id bigint not null references participation,
  person_id        bigint not null references person,
  seen_id          bigint not null,
  told_id          bigint not null,
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
