-- Whoever is linked is told in LINE of due dates and of what is new, unless they said that they want
-- none of it; that they said so is now kept.
alter table due_reminder add column wanted boolean not null default true;

-- Officers who were linked before there was anything to be told. Of several people linked to one
-- account, the one who was linked last.
insert into due_reminder (agency_id, account_id, channel, conversation_id, since)
select distinct on (l.agency_id, l.account_id)
  l.agency_id, l.account_id, 'line', l.person_key, now()
from line_account l
order by l.agency_id, l.account_id, l.linked_at desc
on conflict do nothing;
