-- What a town is like, as far as somebody has said it: a number of people with its year, a place in degrees.
alter table municipality
  add column population      integer check (population > 0),
  add column population_year integer,
  add column latitude        numeric(7, 4) check (latitude between -90 and 90),
  add column longitude       numeric(7, 4) check (longitude between -180 and 180),
  add constraint municipality_population check ((population is null) = (population_year is null)),
  add constraint municipality_place check ((latitude is null) = (longitude is null));
