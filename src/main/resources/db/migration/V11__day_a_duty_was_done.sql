-- What was done on the 5th is often recorded on Friday. Of what was recorded before, nobody was asked
-- for the day, so it stays unknown.
alter table proof add column done_on date;
