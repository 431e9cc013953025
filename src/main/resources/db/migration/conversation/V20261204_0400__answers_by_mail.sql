-- Addresses to which a person answers a mail about a conversation; only the hash of the token is here.
create table answer_address (
  token_hash       text        primary key,
  participation_id bigint      not null references participation,
  person_id        bigint      not null references person,
  made_at          timestamptz not null
);
create index answer_address_participation on answer_address (participation_id);
create index answer_address_person on answer_address (person_id);
create index answer_address_made on answer_address (made_at);

-- Which mails of people were taken, or held in the mailbox; their text is not here.
create table answer_mail (
  message_hash text        primary key,
  person_id    bigint      not null references person,
  outcome      text        not null check (outcome in ('TAKEN', 'HELD')),
  came_at      timestamptz not null
);
create index answer_mail_person on answer_mail (person_id);
create index answer_mail_came on answer_mail (came_at);

-- Up to where the mailbox was read, and until when one node reads it.
create table answer_mailbox (
  id           smallint    primary key check (id = 1),
  uid_validity bigint      not null,
  last_uid     bigint      not null,
  taken_until  timestamptz not null
);
