-- The same person rating the same thing again within a month changes their rating. What is kept to
-- know it by is a digest under a key of that month; once the key is gone, nothing leads back.
create table rating_key (
  agency_id text  not null,
  -- its first day, in the office's calendar
  month     date  not null,
  key       bytea not null,
  primary key (agency_id, month)
);
-- null for ratings from before
alter table rating add column opinion bytea;
create unique index rating_opinion on rating (agency_id, opinion);
