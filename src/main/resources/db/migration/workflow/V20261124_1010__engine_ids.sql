-- Ids of the engine's rows; a node takes a thousand at a time.
create sequence engine_id_seq increment by 1000;
