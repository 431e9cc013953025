-- What a coordinator writes to several people at once; each gets a mail of their own once it is confirmed.
create table letter (
  id             bigint      primary key,
  version        bigint      not null,
  author_id      bigint      not null references person,
  subject        text        not null,
  text           text        not null,
  -- for those whose mails are in German; empty where they get the English one, too
  german_subject text        not null,
  german_text    text        not null,
  state          varchar(40) not null,
  written_at     timestamptz not null,
  -- when it was confirmed
  sent_at        timestamptz,
  -- how many mails the confirmation put into the outbox
  mails          integer     not null,
  withdrawn_at   timestamptz
);
create index letter_author on letter (author_id, sent_at);
create index letter_written on letter (written_at, id);
create index letter_sent on letter (sent_at, id);

-- To whom, and of which case where the person was chosen with one.
create table letter_recipient (
  letter_id        bigint not null references letter,
  person_id        bigint not null references person,
  participation_id bigint references participation
);
create unique index letter_recipient_of_case on letter_recipient (letter_id, person_id, participation_id) nulls not distinct;
create index letter_recipient_person on letter_recipient (person_id);
create index letter_recipient_participation on letter_recipient (participation_id);

-- What became of the mails of a letter.
create index mail_of_letter on mail (unique_key) where kind in ('LETTER', 'ENTRY_LETTER');
