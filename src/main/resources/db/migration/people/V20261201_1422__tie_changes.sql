-- Changed organisations and countries: who asked for it, what waits for somebody uninvolved, and what became of it.
create table tie_change (
  id                  bigint      primary key,
  version             bigint      not null,
  person_id           bigint      not null references person,
  kind                varchar(40) not null,
  old_organisation_id bigint      references organisation,
  new_organisation_id bigint      references organisation,
  old_country         varchar(40),
  new_country         varchar(40),
  asked_by            bigint      not null references person,
  asked_at            timestamptz not null,
  state               varchar(40) not null,
  decided_by          bigint      references person,
  decided_at          timestamptz,
  reason              text        not null
);
create index tie_change_person on tie_change (person_id, asked_at);
create index tie_change_asked_by on tie_change (asked_by);
create index tie_change_decided_by on tie_change (decided_by);
create index tie_change_old_organisation on tie_change (old_organisation_id);
create index tie_change_new_organisation on tie_change (new_organisation_id);
create unique index tie_change_waiting on tie_change (person_id, kind) where state = 'WAITING';
