-- How many practices a country has, on the map and the first page of all: answered by the index alone.
create index practice_entry_country on practice_entry (country);
-- The version that everybody reads, of each of many practices.
create index practice_version_of_listed on practice_version (practice_id) where listed;
