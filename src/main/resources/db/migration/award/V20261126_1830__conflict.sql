-- Declared conflicts of interest. One is withdrawn, never deleted; at most one stands at a time.
create table conflict (
  id            bigint      primary key,
  version       bigint      not null,
  nomination_id bigint      not null references nomination,
  person_id     bigint      not null references person,
  kind          varchar(40) not null,
  words         text        not null,
  declared_by   bigint      not null references person,
  declared_at   timestamptz not null,
  withdrawn_by  bigint      references person,
  withdrawn_at  timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index conflict_stands on conflict (nomination_id, person_id) where withdrawn_at is null;
create index conflict_nomination on conflict (nomination_id);
create index conflict_person on conflict (person_id);
create index conflict_declared_by on conflict (declared_by);
create index conflict_withdrawn_by on conflict (withdrawn_by);
