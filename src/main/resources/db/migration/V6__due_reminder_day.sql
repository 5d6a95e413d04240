-- The last day on which somebody was looked after, with or without anything to remind of.
alter table due_reminder add column last_on date;
