-- A person may take a LINE message back; what it said must then be found again to be erased.
alter table transcript add column line_message_id text;
create index transcript_line_message on transcript (agency_id, line_message_id)
  where line_message_id is not null;

-- A reply token counts as dead from here on, whichever instance sends the messages.
alter table outbox add column reply_until timestamptz;
