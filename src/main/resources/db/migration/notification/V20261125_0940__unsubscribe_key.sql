-- The key that signs the addresses in mails with which they are turned off. An address is the same in
-- every mail of a kind to a person and works on every node for good, so the key is kept as it is.
create table unsubscribe_key (
  only_one boolean primary key default true check (only_one),
  key      bytea   not null
);
insert into unsubscribe_key (key)
  values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
