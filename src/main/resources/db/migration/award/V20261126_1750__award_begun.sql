-- The stages that began once: by their criteria reviews were made, whatever date is moved later.
alter table award add column begun varchar(40)[] not null default '{}';
