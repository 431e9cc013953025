-- Why a nomination is eligible although a rule speaks against it; coordinators read it.
alter table nomination add column eligible_although text not null default '';
