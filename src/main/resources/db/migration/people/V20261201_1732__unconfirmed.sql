-- Until when the address of somebody who came by the public page can be confirmed: then the person goes. Empty once the link
-- was used, and for everybody whom staff entered.
alter table person add column unconfirmed_until timestamptz;
create index person_unconfirmed on person (unconfirmed_until) where unconfirmed_until is not null;
