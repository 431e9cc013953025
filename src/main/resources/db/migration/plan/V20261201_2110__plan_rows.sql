-- A plan is rows with lasting ids. What was the text of a section becomes one row, to be split by its
-- team; the same row in the draft and in all frozen versions, so that they compare.

create table plan_challenge (
  id          bigint      primary key,
  plan_id     bigint      not null references plan,
  position    integer     not null,
  version     bigint      not null,
  edited_by   bigint      references person,
  edited_at   timestamptz,
  title       text        not null,
  description text        not null
);
create index plan_challenge_plan on plan_challenge (plan_id, position);
create index plan_challenge_edited_by on plan_challenge (edited_by);

create table plan_asset (
  id            bigint      primary key,
  plan_id       bigint      not null references plan,
  position      integer     not null,
  version       bigint      not null,
  edited_by     bigint      references person,
  edited_at     timestamptz,
  title         text        not null,
  description   text        not null,
  -- the challenges with which it helps
  challenge_ids bigint[]    not null
);
create index plan_asset_plan on plan_asset (plan_id, position);
create index plan_asset_edited_by on plan_asset (edited_by);

create table plan_measure (
  id                bigint      primary key,
  plan_id           bigint      not null references plan,
  position          integer     not null,
  version           bigint      not null,
  edited_by         bigint      references person,
  edited_at         timestamptz,
  title             text        not null,
  description       text        not null,
  for_whom          text        not null,
  owner_id          bigint      references person,
  owner_name        text        not null,
  second_owner_id   bigint      references person,
  second_owner_name text        not null,
  partners          text        not null,
  starts_on         date,
  ends_on           date,
  source            varchar(40) not null,
  source_words      text        not null,
  -- the challenges that it answers
  challenge_ids     bigint[]    not null,
  check (ends_on >= starts_on)
);
create index plan_measure_plan on plan_measure (plan_id, position);
create index plan_measure_edited_by on plan_measure (edited_by);
create index plan_measure_owner on plan_measure (owner_id);
create index plan_measure_second_owner on plan_measure (second_owner_id);

create table plan_cost (
  id         bigint        primary key,
  plan_id    bigint        not null references plan,
  position   integer       not null,
  version    bigint        not null,
  edited_by  bigint        references person,
  edited_at  timestamptz,
  measure_id bigint        not null references plan_measure,
  title      text          not null,
  bears      varchar(40)   not null,
  -- in euros, or in hours where the work is in kind
  planned    numeric(12,2) not null check (planned >= 0),
  spent      numeric(12,2) check (spent >= 0)
);
create index plan_cost_plan on plan_cost (plan_id, position);
create index plan_cost_edited_by on plan_cost (edited_by);
create index plan_cost_measure on plan_cost (measure_id);

create table plan_indicator (
  id              bigint        primary key,
  plan_id         bigint        not null references plan,
  position        integer       not null,
  version         bigint        not null,
  edited_by       bigint        references person,
  edited_at       timestamptz,
  measure_id      bigint        not null references plan_measure,
  title           text          not null,
  unit            text          not null,
  direction       varchar(40)   not null,
  measured        varchar(40)   not null,
  cumulative      boolean       not null,
  baseline        numeric(12,2),
  baseline_on     date,
  baseline_source text          not null,
  target          numeric(12,2),
  target_on       date,
  kit_key         varchar(80)
);
create index plan_indicator_plan on plan_indicator (plan_id, position);
create index plan_indicator_edited_by on plan_indicator (edited_by);
create index plan_indicator_measure on plan_indicator (measure_id);

create table plan_version_challenge (
  plan_version_id bigint  not null references plan_version,
  row_id          bigint  not null,
  position        integer not null,
  title           text    not null,
  description     text    not null,
  primary key (plan_version_id, row_id)
);

create table plan_version_asset (
  plan_version_id bigint   not null references plan_version,
  row_id          bigint   not null,
  position        integer  not null,
  title           text     not null,
  description     text     not null,
  challenge_ids   bigint[] not null,
  primary key (plan_version_id, row_id)
);

create table plan_version_measure (
  plan_version_id   bigint      not null references plan_version,
  row_id            bigint      not null,
  position          integer     not null,
  title             text        not null,
  description       text        not null,
  for_whom          text        not null,
  owner_id          bigint      references person,
  owner_name        text        not null,
  second_owner_id   bigint      references person,
  second_owner_name text        not null,
  partners          text        not null,
  starts_on         date,
  ends_on           date,
  source            varchar(40) not null,
  source_words      text        not null,
  challenge_ids     bigint[]    not null,
  primary key (plan_version_id, row_id)
);
create index plan_version_measure_owner on plan_version_measure (owner_id);
create index plan_version_measure_second_owner on plan_version_measure (second_owner_id);

create table plan_version_cost (
  plan_version_id bigint        not null references plan_version,
  row_id          bigint        not null,
  position        integer       not null,
  measure_id      bigint        not null,
  title           text          not null,
  bears           varchar(40)   not null,
  planned         numeric(12,2) not null,
  spent           numeric(12,2),
  primary key (plan_version_id, row_id)
);

create table plan_version_indicator (
  plan_version_id bigint        not null references plan_version,
  row_id          bigint        not null,
  position        integer       not null,
  measure_id      bigint        not null,
  title           text          not null,
  unit            text          not null,
  direction       varchar(40)   not null,
  measured        varchar(40)   not null,
  cumulative      boolean       not null,
  baseline        numeric(12,2),
  baseline_on     date,
  baseline_source text          not null,
  target          numeric(12,2),
  target_on       date,
  kit_key         varchar(80),
  primary key (plan_version_id, row_id)
);

-- One id for each section that is written in the draft or in a version.
create temporary table section_row as
  select s.plan_id, s.section, nextval('pearl_seq') as id
  from (
    select p.id as plan_id, t.section
    from plan p cross join lateral (
      values ('challenges', p.challenges), ('assets', p.assets), ('measures', p.measures)
    ) t (section, text)
    where t.text <> ''
    union
    select v.plan_id, t.section
    from plan_version v cross join lateral (
      values ('challenges', v.challenges), ('assets', v.assets), ('measures', v.measures)
    ) t (section, text)
    where t.text <> ''
  ) s;

insert into plan_challenge (id, plan_id, position, version, edited_by, edited_at, title, description)
  select s.id, p.id, 0, 0, p.edited_by, p.edited_at, '', p.challenges
  from plan p join section_row s on s.plan_id = p.id and s.section = 'challenges'
  where p.challenges <> '';
insert into plan_asset (id, plan_id, position, version, edited_by, edited_at, title, description, challenge_ids)
  select s.id, p.id, 0, 0, p.edited_by, p.edited_at, '', p.assets, '{}'
  from plan p join section_row s on s.plan_id = p.id and s.section = 'assets'
  where p.assets <> '';
insert into plan_measure (id, plan_id, position, version, edited_by, edited_at, title, description, for_whom,
    owner_name, second_owner_name, partners, source, source_words, challenge_ids)
  select s.id, p.id, 0, 0, p.edited_by, p.edited_at, '', p.measures, '', '', '', '', 'OWN', '', '{}'
  from plan p join section_row s on s.plan_id = p.id and s.section = 'measures'
  where p.measures <> '';

insert into plan_version_challenge (plan_version_id, row_id, position, title, description)
  select v.id, s.id, 0, '', v.challenges
  from plan_version v join section_row s on s.plan_id = v.plan_id and s.section = 'challenges'
  where v.challenges <> '';
insert into plan_version_asset (plan_version_id, row_id, position, title, description, challenge_ids)
  select v.id, s.id, 0, '', v.assets, '{}'
  from plan_version v join section_row s on s.plan_id = v.plan_id and s.section = 'assets'
  where v.assets <> '';
insert into plan_version_measure (plan_version_id, row_id, position, title, description, for_whom, owner_name,
    second_owner_name, partners, source, source_words, challenge_ids)
  select v.id, s.id, 0, '', v.measures, '', '', '', '', 'OWN', '', '{}'
  from plan_version v join section_row s on s.plan_id = v.plan_id and s.section = 'measures'
  where v.measures <> '';

drop table section_row;

alter table plan drop column challenges, drop column assets, drop column measures;
alter table plan_version drop column challenges, drop column assets, drop column measures;

-- Milestones of the same title, in their order, are the same one in the draft and in all versions.
create temporary table titled_milestone as
  select plan_id, null::bigint as plan_version_id, position, title,
    row_number() over (partition by plan_id, title order by position) as nth
  from plan_milestone
  union all
  select v.plan_id, m.plan_version_id, m.position, m.title,
    row_number() over (partition by m.plan_version_id, m.title order by m.position)
  from plan_version_milestone m join plan_version v on v.id = m.plan_version_id;
create temporary table milestone_row as
  select t.plan_id, t.title, t.nth, nextval('pearl_seq') as id
  from (select distinct plan_id, title, nth from titled_milestone) t;

alter table plan_milestone
  add column id bigint,
  add column version bigint not null default 0,
  add column edited_by bigint references person,
  add column edited_at timestamptz,
  add column measure_id bigint references plan_measure;
update plan_milestone m set id = r.id
  from titled_milestone t
  join milestone_row r on r.plan_id = t.plan_id and r.title = t.title and r.nth = t.nth
  where t.plan_version_id is null and t.plan_id = m.plan_id and t.position = m.position;
update plan_milestone m set edited_by = p.edited_by, edited_at = p.edited_at
  from plan p where p.id = m.plan_id;
alter table plan_milestone alter column version drop default;
alter table plan_milestone drop constraint plan_milestone_pkey;
alter table plan_milestone add primary key (id);
create index plan_milestone_plan on plan_milestone (plan_id, position);
create index plan_milestone_edited_by on plan_milestone (edited_by);
create index plan_milestone_measure on plan_milestone (measure_id);

alter table plan_version_milestone
  add column row_id bigint,
  add column measure_id bigint;
update plan_version_milestone m set row_id = r.id
  from titled_milestone t
  join milestone_row r on r.plan_id = t.plan_id and r.title = t.title and r.nth = t.nth
  where t.plan_version_id = m.plan_version_id and t.position = m.position;
alter table plan_version_milestone drop constraint plan_version_milestone_pkey;
alter table plan_version_milestone add primary key (plan_version_id, row_id);

drop table titled_milestone;
drop table milestone_row;

-- Those in force know their row: they came into force in its order, those added later have none.
alter table milestone add column planned_id bigint references plan_milestone;
create index milestone_planned on milestone (planned_id);
update milestone m set planned_id = r.id
  from (
    select c.id, c.participation_id, row_number() over (partition by c.participation_id order by c.id) as nth
    from milestone c
    where exists (select 1 from milestone_event e where e.milestone_id = c.id and e.kind = 'PLANNED')
  ) live
  join plan p on p.participation_id = live.participation_id
  join (
    select id, plan_id, row_number() over (partition by plan_id order by position) as nth
    from plan_milestone
  ) r on r.plan_id = p.id and r.nth = live.nth
  where m.id = live.id;
