-- That one side asked to end a mentoring; the reason is for coordinators.
create table end_request (
  id           bigint primary key,
  mentoring_id bigint not null references mentoring,
  requested_by bigint not null references person,
  requested_at timestamptz not null,
  reason       text not null,
  ends_on      date not null
);
create index end_request_mentoring on end_request (mentoring_id, id);
create index end_request_requested_by on end_request (requested_by);

-- That a town left the programme.
create table leaving (
  participation_id bigint primary key references participation,
  left_by          bigint not null references person,
  left_at          timestamptz not null,
  reason           text not null
);
create index leaving_left_by on leaving (left_by);
