-- Who in LINE wants to hear of what; ends with "stop", with blocking, and with being forgotten.
create table subscription (
  agency_id  text        not null,
  person_key text        not null,
  subject    text        not null,
  since      timestamptz not null,
  primary key (agency_id, person_key, subject)
);
create index subscription_subject on subscription (agency_id, subject);

create table broadcast (
  agency_id    text        not null,
  id           bigint      generated always as identity,
  -- 'all', or what people subscribe to
  subject      text        not null,
  text         text        not null check (length(text) between 1 and 4000),
  state        text        not null default 'draft'
                           check (state in ('draft', 'sending', 'sent', 'stopped', 'failed')),
  written_by   uuid        not null,
  written_at   timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  ended_at     timestamptz,
  trouble      text        not null default '',
  primary key (agency_id, id),
  foreign key (agency_id, written_by) references account (agency_id, id),
  foreign key (agency_id, confirmed_by) references account (agency_id, id),
  -- nobody sends to a village what only they have read
  check (confirmed_by is null or confirmed_by <> written_by),
  check ((state in ('sending', 'sent', 'failed')) <= (confirmed_by is not null))
);

-- What is sent in one call, under one retry key; no ids: to everybody.
create table broadcast_part (
  agency_id     text        not null,
  broadcast_id  bigint      not null,
  no            integer     not null,
  line_user_ids jsonb       not null,
  recipients    integer     not null,
  retry_key     uuid        not null,
  state         text        not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  attempts      integer     not null default 0,
  not_before    timestamptz not null,
  claimed_until timestamptz,
  primary key (agency_id, broadcast_id, no),
  foreign key (agency_id, broadcast_id) references broadcast (agency_id, id) on delete cascade
);
