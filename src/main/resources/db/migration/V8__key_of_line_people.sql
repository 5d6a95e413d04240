-- The key of the digests by which people of LINE are named everywhere else: one for all instances,
-- made once, and never changed.
create table person_secret (
  agency_id text        primary key,
  secret    bytea       not null,
  made_at   timestamptz not null
);
