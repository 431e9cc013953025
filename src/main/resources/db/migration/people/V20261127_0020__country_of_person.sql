-- Of which country a person is; null while nobody has said it.
alter table person add column country varchar(40);
