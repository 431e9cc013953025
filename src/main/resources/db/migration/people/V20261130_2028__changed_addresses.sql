-- Who changed whose e-mail address: emptied, not deleted, when the person is erased.
create table address_change (
  id          bigint       primary key,
  person_id   bigint       not null references person,
  changed_by  bigint       not null references person,
  changed_at  timestamptz  not null,
  old_address varchar(254) not null,
  new_address varchar(254) not null
);
create index address_change_person on address_change (person_id, changed_at);
create index address_change_changed_by on address_change (changed_by);

-- the address that a link confirms; of links to confirm one only
alter table invitation add column new_address varchar(254);
-- One more kind of which one is open, apart from links to log in and to choose a password.
drop index invitation_open;
create unique index invitation_open
  on invitation (person_id,
    (case when kind in ('SIGN_IN', 'ADDRESS_CONFIRMATION') then kind else 'PASSWORD' end),
    (issued_by = person_id))
  where used_at is null and voided_at is null;
