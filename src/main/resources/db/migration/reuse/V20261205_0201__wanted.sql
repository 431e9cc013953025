-- What towns look for, and who points them to something. A need ends by its day without anybody doing anything.
create table need (
  id               bigint       primary key,
  version          bigint       not null,
  participation_id bigint       not null references participation,
  title            varchar(120) not null,
  text             text         not null,
  -- challenges and instruments, written like the facets of the search: challenge:ageing
  terms            text[]       not null,
  -- the last day on which it is looked for
  until            date         not null,
  state            varchar(40)  not null,
  stated_by        bigint       not null references person,
  stated_at        timestamptz  not null,
  closed_by        bigint       references person,
  closed_at        timestamptz,
  -- why an editor took it down; empty else
  reason           text         not null,
  -- the day of which the town was reminded, and when it was told of answers the last time
  reminded_until   date,
  told_at          timestamptz
);
create index need_open on need (stated_at desc, id desc) where state = 'OPEN';
create index need_terms on need using gin (terms);
create index need_participation on need (participation_id, stated_at desc, id desc);
create index need_until on need (until) where state = 'OPEN';
create index need_stated_by on need (stated_by);
create index need_closed_by on need (closed_by);

create table need_answer (
  id          bigint      primary key,
  version     bigint      not null,
  need_id     bigint      not null references need,
  practice_id bigint      references practice,
  note        text        not null,
  -- whether the town was told of it
  told        boolean     not null,
  answered_by bigint      not null references person,
  answered_at timestamptz not null
);
create index need_answer_need on need_answer (need_id, answered_at, id);
create index need_answer_untold on need_answer (need_id) where not told;
create index need_answer_practice on need_answer (practice_id);
create index need_answer_answered_by on need_answer (answered_by);
