-- Where people in LINE can be reached to whom the office may owe a word: staff with a linked
-- account, citizens with a case, a question or a subscription. Nobody else is kept.
create table line_address (
  agency_id    text        not null,
  person_key   text        not null,
  line_user_id text        not null,
  kept_at      timestamptz not null,
  primary key (agency_id, person_key)
);

-- Whose menu under the chat has to be changed at LINE.
create table line_menu_change (
  agency_id     text        not null,
  person_key    text        not null,
  staff         boolean     not null,
  -- a change that comes while an older one is being carried out must not be taken for done
  version       bigint      not null default 1,
  attempts      integer     not null default 0,
  not_before    timestamptz not null,
  claimed_until timestamptz,
  primary key (agency_id, person_key)
);

-- A link begins and ends in many ways, the deletion of an account among them: the menu follows all.
create function line_account_changed() returns trigger language plpgsql as $$
declare
  changed line_account := coalesce(new, old);
begin
  insert into line_menu_change as c (agency_id, person_key, staff, not_before)
    values (changed.agency_id, changed.person_key, tg_op <> 'DELETE', now())
    on conflict (agency_id, person_key) do update set
      staff = excluded.staff, version = c.version + 1, attempts = 0, not_before = now(),
      claimed_until = null;
  return null;
end $$;
create trigger line_account_changed after insert or update or delete on line_account
  for each row execute function line_account_changed();

-- Whether a reply was handed to LINE without a clear answer: then a used token means "arrived".
alter table outbox add column reply_unclear boolean not null default false;
-- Held messages wait until their person writes and asks for them.
alter table outbox drop constraint outbox_state_check;
alter table outbox add constraint outbox_state_check
  check (state in ('waiting', 'held', 'sent', 'given_up'));
alter table outbox add column held_for text check (held_for in ('quota', 'unclear', 'age'));
create index outbox_held on outbox (agency_id, line_user_id) where state = 'held';

-- "Is there an earlier one of this person?" is asked for every claim, however many wait.
create index line_event_person on line_event (agency_id, person_key, seq) where state = 'waiting';
create index outbox_recipient on outbox (agency_id, line_user_id, id) where state = 'waiting';
