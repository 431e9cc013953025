-- How somebody is reached beside the portal, as far as they tell; the mail address is that of the person.
create table contact_detail (
  person_id       bigint  primary key references person,
  version         bigint  not null,
  telephone       text    not null,
  -- whether the other side of a running mentoring may see the number
  telephone_shown boolean not null,
  reachable       text    not null
);
