-- That a person asked to be erased: the account is closed at once, the rest follows at due_at.
create table erasure (
  id           bigint      primary key,
  version      bigint      not null,
  person_id    bigint      not null references person,
  requested_by bigint      not null references person,
  requested_at timestamptz not null,
  due_at       timestamptz not null,
  state        varchar(20) not null,
  ended_at     timestamptz,
  -- who cancelled it; nobody carries one out
  ended_by     bigint      references person
);
create unique index erasure_one_waiting on erasure (person_id) where state = 'WAITING';
create index erasure_due on erasure (due_at) where state = 'WAITING';
create index erasure_person on erasure (person_id);
create index erasure_requested_by on erasure (requested_by);
create index erasure_ended_by on erasure (ended_by);

-- Where the name of somebody to be erased stands in a text. Says where, never what.
create table name_place (
  id          bigint       primary key,
  erasure_id  bigint       not null references erasure,
  held_table  varchar(60)  not null,
  held_column varchar(60)  not null,
  held_row    varchar(200) not null,
  case_key    varchar(80),
  -- the whole name or the address, not the surname alone
  whole       boolean      not null,
  state       varchar(20)  not null,
  settled_by  bigint       references person,
  settled_at  timestamptz,
  unique (erasure_id, held_table, held_column, held_row)
);
create index name_place_state on name_place (state, id);
create index name_place_settled_by on name_place (settled_by);

-- That somebody else took a copy of what is held on a person.
create table personal_copy (
  id        bigint      primary key,
  person_id bigint      not null references person,
  taken_by  bigint      not null references person,
  taken_at  timestamptz not null
);
create index personal_copy_person on personal_copy (person_id);
create index personal_copy_taken_by on personal_copy (taken_by);
