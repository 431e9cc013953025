-- Whether the town was asked to change its files, beside the sections that it was asked to complete.
alter table nomination_completion add column files boolean not null default false;
