-- Good practices: the author's working copy, frozen public versions, and what was said of them.
create table practice_term (
  kind     varchar(40) not null,
  key      varchar(60) not null,
  position integer     not null,
  primary key (kind, key)
);
insert into practice_term (kind, key, position)
select kind, key, row_number() over (partition by kind order by ordinality)
from (values
  ('CHALLENGE', array['youth-out-migration', 'loneliness', 'youth-discontent', 'ageing', 'social-divide',
    'inclusion-of-people-with-disabilities', 'vacant-spaces', 'fragmentation', 'seasonal-tourism',
    'weak-cultural-network', 'belonging-after-merger']),
  ('INSTRUMENT', array['third-place', 'barcamp', 'childrens-opera', 'street-festival', 'quest-tour', 'street-art',
    'neighbourhood-picnic', 'thematic-walk', 'event-calendar', 'community-theatre', 'resident-restored-stage',
    'residents-council']),
  ('TARGET_GROUP', array['children', 'young-people', 'older-people', 'families', 'newcomers',
    'people-with-disabilities', 'volunteers', 'culture-makers', 'everybody']),
  ('POPULATION', array['under-2000', '2000-5000', '5000-15000', '15000-50000', 'over-50000']),
  ('STAFF_HOURS', array['up-to-20', '20-80', '80-300', 'over-300']),
  ('COST', array['up-to-500', '500-2000', '2000-5000', '5000-20000', 'over-20000']),
  ('LEAD_TIME', array['weeks', 'up-to-3-months', 'up-to-a-year', 'longer']),
  ('SEASON', array['spring', 'summer', 'autumn', 'winter', 'any'])
) vocabulary (kind, keys), unnest(keys) with ordinality as words (key, ordinality);

create table practice (
  id              bigint      primary key,
  version         bigint      not null,
  author_id       bigint      not null references person,
  stage           varchar(40) not null,
  kind            varchar(40) not null,
  municipality_id bigint      references municipality,
  town_hidden     boolean     not null,
  country         varchar(40),
  language        varchar(40) not null,
  licence         varchar(40) not null,
  hosts_visits    boolean     not null,
  changed_at      timestamptz not null,
  -- how often it has been handed in
  round           integer     not null,
  submitted_at    timestamptz,
  expert_id       bigint      references person,
  due_at          timestamptz,
  last_version    integer     not null,
  declined_for    text        not null,
  declined_by     bigint      references person,
  archived_at     timestamptz
);
create index practice_author on practice (author_id, changed_at desc, id);
create index practice_municipality on practice (municipality_id);
create index practice_expert on practice (expert_id);
create index practice_declined_by on practice (declined_by);
create index practice_in_check on practice (submitted_at, id) where stage = 'IN_CHECK';

create table practice_text (
  practice_id bigint      not null references practice,
  field       varchar(40) not null,
  text        text        not null,
  primary key (practice_id, field)
);

create table practice_facet (
  practice_id bigint      not null references practice,
  kind        varchar(40) not null,
  key         varchar(60) not null,
  primary key (practice_id, kind, key),
  foreign key (kind, key) references practice_term
);
create index practice_facet_term on practice_facet (kind, key);

-- What everybody reads; written once.
create table practice_version (
  id              bigint      primary key,
  practice_id     bigint      not null references practice,
  number          integer     not null,
  kind            varchar(40) not null,
  municipality_id bigint      references municipality,
  town_hidden     boolean     not null,
  country         varchar(40),
  language        varchar(40) not null,
  licence         varchar(40) not null,
  hosts_visits    boolean     not null,
  published_at    timestamptz not null,
  published_by    bigint      not null references person,
  -- whether it is in the lists: the last version of a practice that is kept up
  listed          boolean     not null,
  unique (practice_id, number)
);
create index practice_version_listed on practice_version (published_at desc, id desc) where listed;
create index practice_version_municipality on practice_version (municipality_id);
create index practice_version_published_by on practice_version (published_by);

create table practice_version_text (
  version_id bigint      not null references practice_version,
  field      varchar(40) not null,
  text       text        not null,
  primary key (version_id, field)
);

create table practice_version_facet (
  version_id bigint      not null references practice_version,
  kind       varchar(40) not null,
  key        varchar(60) not null,
  primary key (version_id, kind, key),
  foreign key (kind, key) references practice_term
);
create index practice_version_facet_term on practice_version_facet (kind, key);

create table practice_check (
  id          bigint      primary key,
  practice_id bigint      not null references practice,
  round       integer     not null,
  checked_by  bigint      not null references person,
  checked_at  timestamptz not null
);
create index practice_check_practice on practice_check (practice_id, checked_at desc);
create index practice_check_checked_by on practice_check (checked_by);

create table practice_remark (
  check_id bigint      not null references practice_check,
  section  varchar(40) not null,
  remark   text        not null,
  primary key (check_id, section)
);

create table practice_opinion (
  id          bigint      primary key,
  practice_id bigint      not null references practice,
  round       integer     not null,
  expert_id   bigint      not null references person,
  given_at    timestamptz not null,
  text        text        not null,
  -- with which it was published
  version_id  bigint      references practice_version
);
create index practice_opinion_practice on practice_opinion (practice_id, given_at);
create index practice_opinion_expert on practice_opinion (expert_id);
create index practice_opinion_version on practice_opinion (version_id);

-- Who may check what waits: editors and coordinators who neither wrote it nor share a town with it
-- or with its author. A view, so that lists of tasks ask for it where they are used.
create view practice_checker as
  select p.id as practice_id, e.id as person_id
  from practice p, person e
  where p.stage = 'IN_CHECK' and e.id <> p.author_id
    and exists (select 1 from person_role r
      where r.person_id = e.id and r.role in ('EDITOR', 'COORDINATOR'))
    and not exists (
      select 1 from team_member mine join participation pm on pm.id = mine.participation_id
      where mine.person_id = e.id and (pm.municipality_id = p.municipality_id
        or exists (
          select 1 from team_member theirs join participation pt on pt.id = theirs.participation_id
          where theirs.person_id = p.author_id and pt.municipality_id = pm.municipality_id)));
