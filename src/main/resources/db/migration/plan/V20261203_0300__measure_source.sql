-- A measure that comes from a practice says what the town does differently, and where the source can be read: a path
-- of this application, written once. The plan knows nothing else of practices.
alter table plan_measure
  add column adaptation  text not null default '',
  add column source_path text not null default '';
alter table plan_version_measure
  add column adaptation  text not null default '',
  add column source_path text not null default '';
