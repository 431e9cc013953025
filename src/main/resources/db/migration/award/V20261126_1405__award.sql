-- The award of a cycle. Its dates are local to the cycle's zone; the last day for plans is the cycle's.
create table award (
  id                    bigint        primary key,
  version               bigint        not null,
  cycle_id              bigint        not null unique references cycle,
  call_opens_at         timestamp     not null,
  call_closes_at        timestamp     not null,
  grace_minutes         integer       not null check (grace_minutes >= 0),
  pre_selection_ends_at timestamp     not null,
  jury_ends_at          timestamp     not null,
  results_at            timestamp     not null,
  titles                integer       not null,
  per_country           integer,
  extra_titles          integer       not null,
  extra_within_limit    boolean       not null,
  tight_within          numeric(8, 2) not null,
  completion_rounds     integer       not null,
  pre_selection_reviews integer       not null,
  jury_reviews          integer       not null
);

create table award_criterion (
  award_id bigint        not null references award,
  stage    varchar(40)   not null,
  number   integer       not null,
  name     text          not null,
  guidance text          not null,
  weight   numeric(6, 2) not null check (weight > 0),
  lowest   integer       not null,
  highest  integer       not null,
  check (lowest < highest),
  primary key (award_id, stage, number)
);

create table award_area (
  award_id bigint         not null references award,
  country  varchar(40)    not null,
  regions  varchar(120)[] not null,
  excluded varchar(120)[] not null,
  primary key (award_id, country)
);

create table award_member (
  award_id  bigint      not null references award,
  office    varchar(40) not null,
  person_id bigint      not null references person,
  position  integer     not null,
  primary key (award_id, office, person_id)
);
create index award_member_person on award_member (person_id);
create unique index award_chair on award_member (award_id) where office = 'CHAIR';
