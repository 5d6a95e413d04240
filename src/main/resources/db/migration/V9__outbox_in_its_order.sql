-- Messages are taken in the order of their ids. With an index by due time alone the planner walked
-- the primary key instead, through all that was ever sent.
drop index outbox_waiting;
create index outbox_waiting on outbox (agency_id, id) where state = 'waiting';
