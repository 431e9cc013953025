-- What people looked for and did not find, counted by day; nothing says who asked.
create table practice_search_miss (
  day   date         not null,
  words varchar(80)  not null,
  times integer      not null,
  primary key (day, words)
);
