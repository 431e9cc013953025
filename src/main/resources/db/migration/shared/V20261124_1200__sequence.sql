-- One sequence for every table of ours: an id names one thing, whatever its kind.
create sequence pearl_seq increment by 50;
