-- Texts of practices in further languages, of the working copy and of public versions.
create table practice_translation (
  practice_id bigint      not null references practice,
  language    varchar(40) not null,
  field       varchar(40) not null,
  text        text        not null,
  -- MD5 of the original to which it was found to fit last
  of_original varchar(32) not null,
  primary key (practice_id, language, field)
);

create table practice_version_translation (
  version_id bigint      not null references practice_version,
  language   varchar(40) not null,
  field      varchar(40) not null,
  text       text        not null,
  -- whether the original has changed since it was translated
  changed    boolean     not null,
  primary key (version_id, language, field)
);
