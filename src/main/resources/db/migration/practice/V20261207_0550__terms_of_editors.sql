-- Editors extend the vocabularies: what a term is called stands in a file of the application, unless they say it here.
alter table practice_term
  add version bigint  not null default 0,
  add retired boolean not null default false;

create table practice_term_word (
  kind     varchar(40)  not null,
  key      varchar(60)  not null,
  language varchar(10)  not null,
  name     varchar(80)  not null,
  -- other words by which people look for it
  others   varchar(80)[] not null,
  primary key (kind, key, language),
  foreign key (kind, key) references practice_term
);

create table practice_term_change (
  id           bigint       primary key,
  kind         varchar(40)  not null,
  key          varchar(60)  not null,
  what         varchar(40)  not null,
  -- of which language the words are; null if it is about none
  language     varchar(10),
  words_before varchar(1000) not null,
  words_after  varchar(1000) not null,
  changed_by   bigint       not null references person,
  changed_at   timestamptz  not null,
  foreign key (kind, key) references practice_term
);
create index practice_term_change_term on practice_term_change (kind, key);
create index practice_term_change_changed_by on practice_term_change (changed_by);
create index practice_term_change_newest on practice_term_change (changed_at desc, id desc);
