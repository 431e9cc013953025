-- A row says that this database holds demo data, with accounts whose password is public.
create table demo_data (
  loaded_at timestamptz primary key
);
