-- Whether a town wishes a twin mentor beside its lead.
alter table participation add column twin_wished boolean not null default false;
