-- Pictures of a practice, and templates of its copy kit.
create table practice_file (
  id          bigint       primary key,
  practice_id bigint       not null references practice,
  kind        varchar(40)  not null,
  name        varchar(200) not null,
  -- what a picture shows, or what a template is for
  words       varchar(300) not null,
  credit      varchar(200) not null,
  licence     varchar(40)  not null,
  media_type  varchar(40)  not null,
  bytes       integer      not null,
  content     bytea        not null,
  -- a picture for cards; null for a template
  small       bytea,
  -- whether the working copy has it: what a public version shows stays
  in_draft    boolean      not null,
  added_by    bigint       not null references person,
  added_at    timestamptz  not null
);
create index practice_file_practice on practice_file (practice_id, id);
create index practice_file_added_by on practice_file (added_by);

create table practice_version_file (
  version_id bigint not null references practice_version,
  file_id    bigint not null references practice_file,
  primary key (version_id, file_id)
);
create index practice_version_file_file on practice_version_file (file_id);
