-- How often a person wants mails of a topic; no row: at once.
create table mail_preference (
  person_id bigint      not null references person,
  topic     varchar(20) not null,
  rhythm    varchar(20) not null,
  primary key (person_id, topic)
);

-- DAILY or WEEKLY: told in a list, which is a mail of its own.
alter table mail add column gathered varchar(20);
alter table mail add column list_id bigint references mail;
create index mail_list on mail (list_id);
create index mail_gathered on mail (recipient_id) where gathered is not null and state = 'WAITING';
