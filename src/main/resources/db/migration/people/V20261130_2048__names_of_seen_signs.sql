-- Names that were entered before they had to be one line of signs that are seen. Where there was another sign there is
-- a blank now, so that keys made of the names stay right and coordinators see which to correct.
create function one_line(name text) returns text language sql immutable as $$
  select coalesce(nullif(btrim(regexp_replace(normalize(name, nfc),
    '[\s\u0001-\u001F\u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uE000-\uF8FF\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]+',
    ' ', 'g')), ''), case when name = '' then '' else '?' end)
$$;

update person set name = one_line(name), organisation = one_line(organisation)
where erased_at is null and (name <> one_line(name) or organisation <> one_line(organisation));
update municipality set name = one_line(name), region = one_line(region)
where name <> one_line(name) or region <> one_line(region);

drop function one_line(text);
