-- The organisations for which people work. Who was merged into which stays as a record.
create table organisation (
  id             bigint      primary key,
  version        bigint      not null,
  name           text        not null,
  -- the name as it is compared: see Organisation.key
  name_key       text        not null unique,
  country        varchar(40),
  parent_id      bigint      references organisation,
  merged_into_id bigint      references organisation,
  merged_by      bigint      references person,
  merged_at      timestamptz
);
create index organisation_parent on organisation (parent_id);
create index organisation_merged_into on organisation (merged_into_id);
create index organisation_merged_by on organisation (merged_by);

-- Since when, and until when, a person works for an organisation; since is null if it was before dates were kept.
create table affiliation (
  id              bigint      primary key,
  person_id       bigint      not null references person,
  organisation_id bigint      not null references organisation,
  since           timestamptz,
  until           timestamptz
);
create index affiliation_person on affiliation (person_id, until);
create index affiliation_organisation on affiliation (organisation_id);
create unique index affiliation_open on affiliation (person_id) where until is null;

-- Of which country conflicts of interest took a person to be, and until when.
create table former_country (
  id        bigint      primary key,
  person_id bigint      not null references person,
  country   varchar(40) not null,
  until     timestamptz not null
);
create index former_country_person on former_country (person_id);

-- What was typed so far: names that are compared alike are one organisation.
create function organisation_key(name text) returns text language sql immutable as $$
  select case
    when name !~ '[^[:punct:][:space:]]' then ''
    else coalesce(nullif(btrim(left(btrim(regexp_replace(lower(regexp_replace(normalize(
      replace(replace(replace(replace(replace(replace(replace(replace(
        translate(name, 'ŁłØøĐđÐðı', 'llooddddi'),
        'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th'), nfkd),
      '[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]+', '', 'g')),
      '[^a-z0-9]+', '-', 'g'), '-'), 60), '-'), ''), lower(btrim(name)))
  end
$$;

insert into organisation (id, version, name, name_key)
select nextval('pearl_seq'), 0, name, key
from (
  select distinct on (organisation_key(organisation)) organisation as name, organisation_key(organisation) as key
  from person
  where organisation_key(organisation) <> ''
  group by organisation
  order by organisation_key(organisation), count(*) desc, organisation
) typed;

alter table person add column organisation_id bigint references organisation;
create index person_organisation on person (organisation_id);
update person p set organisation_id = o.id from organisation o where o.name_key = organisation_key(p.organisation);
insert into affiliation (id, person_id, organisation_id)
select nextval('pearl_seq'), id, organisation_id from person where organisation_id is not null;

alter table person drop column organisation;
drop function organisation_key(text);
