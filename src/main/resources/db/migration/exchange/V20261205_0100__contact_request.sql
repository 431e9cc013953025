-- Somebody asks to get in contact about a practice. The addresses are those of the profiles: they are read when both
-- have agreed, and stored nowhere else.
create table contact_request (
  id               bigint       primary key,
  version          bigint       not null,
  practice_id      bigint       not null references practice,
  asked_by         bigint       not null references person,
  -- the town for which it is asked; null for a mentor or an editor
  asking_town_id   bigint       references municipality,
  -- who answers; null while anybody of the office may
  host_id          bigint       references person,
  -- whether it went to the office, since nobody looked after the practice
  to_office        boolean      not null,
  -- the town of the practice, unless the practice leaves it out
  host_town_id     bigint       references municipality,
  why              text         not null,
  -- who of the two lets the other one have the telephone number, too
  asker_telephone  boolean      not null,
  host_telephone   boolean      not null,
  state            varchar(40)  not null,
  asked_at         timestamptz  not null,
  closes_at        timestamptz  not null,
  -- when it is reminded of, or closed; null once it is answered or over
  next_at          timestamptz,
  answered_at      timestamptz,
  declined_for     varchar(40),
  ended_at         timestamptz,
  ended_by         bigint       references person
);
create unique index contact_request_open on contact_request (asked_by, practice_id) where state = 'ASKED';
create index contact_request_practice on contact_request (practice_id);
create index contact_request_asked_by on contact_request (asked_by, asked_at desc, id desc);
create index contact_request_asking_town on contact_request (asking_town_id, asked_at desc, id desc);
create index contact_request_host on contact_request (host_id, asked_at desc, id desc);
create index contact_request_host_town on contact_request (host_town_id, asked_at desc, id desc);
create index contact_request_office on contact_request (asked_at desc, id desc) where to_office;
create index contact_request_next on contact_request (next_at, id) where next_at is not null;
create index contact_request_ended_by on contact_request (ended_by);
