-- A row while this database comes from a backup; ops/restored.sql writes it, and makes the table where the backup is older.
create table if not exists restoration (
  only_one       boolean     primary key default true check (only_one),
  restored_at    timestamptz not null,
  -- until an administrator says that this is the installation people use, not one to practise on
  mails_held     boolean     not null,
  -- the number of a date's first change: above all numbers that were mailed and are lost
  first_sequence integer     not null
);
-- Keeps the Message-ID of a mail apart from that of another with the same id, which a backup had not seen yet.
alter table mail add column random_part uuid not null default gen_random_uuid();
