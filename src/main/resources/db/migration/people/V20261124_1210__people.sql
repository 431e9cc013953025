create table municipality (
  id       bigint      primary key,
  version  bigint      not null,
  name     text        not null,
  -- the name as it is compared: lower case, Latin letters without marks
  name_key text        not null,
  country  varchar(40) not null,
  region   text        not null,
  unique (country, name_key)
);
create index municipality_name on municipality (name_key, id);

create table person (
  id           bigint      primary key,
  version      bigint      not null,
  name         text        not null,
  email        text        not null unique,
  organisation text        not null,
  language     varchar(40) not null,
  zone         varchar(60) not null,
  active       boolean     not null,
  constraint person_email_lower_case check (email = lower(email))
);
create index person_name on person (lower(name), id);

create table person_role (
  person_id bigint      not null references person,
  role      varchar(40) not null,
  primary key (person_id, role)
);
create index person_role_role on person_role (role, person_id);

create table role_change (
  id         bigint      primary key,
  person_id  bigint      not null references person,
  changed_by bigint      not null references person,
  changed_at timestamptz not null,
  given      varchar(40)[] not null,
  taken      varchar(40)[] not null
);
create index role_change_person on role_change (person_id, changed_at);
create index role_change_changed_by on role_change (changed_by);

create table credential (
  person_id     bigint      primary key references person,
  password_hash text        not null,
  changed_at    timestamptz not null
);

create table mentor_profile (
  person_id    bigint        primary key references person,
  version      bigint        not null,
  country      varchar(40)   not null,
  themes       varchar(40)[] not null,
  languages    varchar(40)[] not null,
  countries    varchar(40)[] not null,
  capacity     integer       not null,
  absent_from  date,
  absent_until date
);

create table invitation (
  id         bigint      primary key,
  person_id  bigint      not null references person,
  kind       varchar(40) not null,
  -- SHA-256 of the token; the token itself is shown once and kept nowhere
  token_hash varchar(64) not null unique,
  issued_by  bigint      not null references person,
  issued_at  timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  voided_at  timestamptz
);
create index invitation_person on invitation (person_id, issued_at);
create index invitation_issued_by on invitation (issued_by);
-- at most one link of a person is open at any time
create unique index invitation_open on invitation (person_id) where used_at is null and voided_at is null;

create table setup_token (
  token_hash varchar(64) primary key,
  issued_at  timestamptz not null
);
