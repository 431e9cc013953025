-- Forms that made something new: who presses the button twice sends one of them twice.
create table sent_form (
  token   uuid        primary key,
  sent_at timestamptz not null
);
create index sent_form_sent on sent_form (sent_at);
