-- How a town shows a practice to others, as its owner says.
create table visit_offer (
  practice_id    bigint   primary key references practice,
  version        bigint   not null,
  visit          boolean  not null,
  job_shadowing  boolean  not null,
  online         boolean  not null,
  -- how many visits a year; null for no limit
  a_year         integer
);

-- What a request asks beside contact: a visit, and what came of it.
create table visit (
  request_id   bigint       primary key references contact_request,
  version      bigint       not null,
  kind         varchar(40)  not null,
  people       integer      not null,
  -- the first days of the months that would suit
  months       date[]       not null,
  -- the first day of the month that was agreed on; the visit counts in its year
  agreed       date,
  -- the day of the visit, once the two know it
  day          date,
  -- when the visitor is asked, or reminded, to tell of it; null once told or reminded
  next_at      timestamptz,
  asked        boolean      not null,
  saw          text         not null,
  take_home    text         not null,
  reported_by  bigint       references person,
  reported_at  timestamptz
);
create index visit_next on visit (next_at, request_id) where next_at is not null;
create index visit_reported_by on visit (reported_by);
