-- Since when a person's row says nothing about anybody any more.
alter table person add column erased_at timestamptz;
