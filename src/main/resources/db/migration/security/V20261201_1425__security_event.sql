-- Who got in and who did not, and what changed of accounts; without addresses, mails or texts.
create table security_event (
  id        bigint      primary key,
  at        timestamptz not null,
  kind      varchar(40) not null,
  person_id bigint      references person,
  actor_id  bigint      references person,
  network   varchar(16) not null,
  page      varchar(200) not null
);
create index security_event_at on security_event (at);
create index security_event_kind on security_event (kind, id desc);
create index security_event_person on security_event (person_id);
create index security_event_actor on security_event (actor_id);

-- Made once for this installation: what is signed or hashed with it means nothing elsewhere.
create table installation_key (
  secret varchar(80) primary key
);
insert into installation_key select gen_random_uuid()::text || gen_random_uuid()::text;
