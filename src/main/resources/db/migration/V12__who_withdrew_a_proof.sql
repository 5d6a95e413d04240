-- A proof recorded by mistake is withdrawn in the chat; by whom is kept with it.
alter table proof add column withdrawn_by uuid;
