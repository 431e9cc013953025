-- That a person asked an administrator for a copy of what is held on them. One waits at a time.
create table copy_request (
  id        bigint      primary key,
  version   bigint      not null,
  person_id bigint      not null references person,
  asked_at  timestamptz not null,
  state     varchar(20) not null,
  ended_at  timestamptz
);
create unique index copy_request_one_waiting on copy_request (person_id) where state = 'WAITING';
create index copy_request_waiting on copy_request (asked_at, id) where state = 'WAITING';
create index copy_request_person on copy_request (person_id);
create index copy_request_ended on copy_request (ended_at);
