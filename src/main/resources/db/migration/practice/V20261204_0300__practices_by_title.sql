-- Whether a practice that is brought in is there already.
create index practice_text_title on practice_text (lower(text)) where field = 'TITLE';
create index practice_version_text_title on practice_version_text (lower(text)) where field = 'TITLE';
