-- What the mail server answered to the last attempt: codes and words, without mail addresses.
alter table mail add column server_answer varchar(300);

-- Addresses that were marked for an answer which was not about them (554 and the like: the server refused
-- this application) are tried again. Only the reply code was kept.
delete from refused_address r
where exists (
    select 1 from mail m
    where m.recipient_id = r.person_id and m.address = r.address and m.problem like 'ADDRESS_REFUSED%')
  and not exists (
    select 1 from mail m
    where m.recipient_id = r.person_id and m.address = r.address
      and m.problem in ('ADDRESS_REFUSED 550', 'ADDRESS_REFUSED 551', 'ADDRESS_REFUSED 553'));
