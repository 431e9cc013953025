-- Who was asked to look into a tie when it came up: they may decide on it whoever is free later.
alter table tie_check add column asked varchar(20) not null default 'COORDINATORS';
