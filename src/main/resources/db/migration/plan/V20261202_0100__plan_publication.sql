-- Which parts of its submitted plan a town shows to everybody; without a row it shows none.
create table plan_publication (
  participation_id bigint       primary key references participation,
  version          bigint       not null,
  parts            varchar(400) not null
);
