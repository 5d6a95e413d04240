-- Every table carries agency_id first: one process may serve many agencies, and no adapter of one
-- agency ever reads the rows of another.

create table conversation (
  agency_id  text        not null,
  id         text        not null,
  channel    text        not null check (channel in ('web', 'line')),
  -- digest of the LINE user id; null on the web, where nobody is identified
  person_key text,
  state      jsonb       not null,
  version    integer     not null check (version > 0),
  created_at timestamptz not null,
  touched_at timestamptz not null,
  primary key (agency_id, id)
);
create index conversation_touched on conversation (touched_at);

create table transcript (
  agency_id       text        not null,
  conversation_id text        not null,
  seq             integer     not null,
  direction       text        not null check (direction in ('in', 'out')),
  text            text        not null,
  outcome         text,
  source          text,
  at              timestamptz not null,
  primary key (agency_id, conversation_id, seq),
  foreign key (agency_id, conversation_id) references conversation (agency_id, id) on delete cascade
);
create index transcript_at on transcript (at);

create table account (
  agency_id   text        not null,
  id          uuid        not null,
  name        text        not null check (length(name) between 1 and 100),
  role        text        not null check (role in ('staff', 'admin')),
  division    text,
  disabled_at timestamptz,
  created_at  timestamptz not null,
  primary key (agency_id, id)
);
create unique index account_name on account (agency_id, lower(name));

create table sign_in_link (
  agency_id  text        not null,
  token_hash bytea       not null,
  account_id uuid        not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  primary key (agency_id, token_hash),
  foreign key (agency_id, account_id) references account (agency_id, id) on delete cascade
);

create table web_session (
  agency_id  text        not null,
  token_hash bytea       not null,
  account_id uuid        not null,
  csrf_token text        not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (agency_id, token_hash),
  foreign key (agency_id, account_id) references account (agency_id, id) on delete cascade
);
create index web_session_account on web_session (agency_id, account_id);

create table line_link_code (
  agency_id  text        not null,
  code_hash  bytea       not null,
  account_id uuid        not null,
  expires_at timestamptz not null,
  primary key (agency_id, code_hash),
  unique (agency_id, account_id),
  foreign key (agency_id, account_id) references account (agency_id, id) on delete cascade
);

create table line_account (
  agency_id  text        not null,
  person_key text        not null,
  account_id uuid        not null,
  linked_at  timestamptz not null,
  primary key (agency_id, person_key),
  foreign key (agency_id, account_id) references account (agency_id, id) on delete cascade
);

create table line_event (
  agency_id        text        not null,
  webhook_event_id text        not null,
  -- events of one person are worked on in the order of their seq
  seq              bigint      generated always as identity,
  person_key       text,
  payload          jsonb       not null,
  state            text        not null default 'waiting'
                               check (state in ('waiting', 'done', 'given_up')),
  attempts         integer     not null default 0,
  claimed_until    timestamptz,
  received_at      timestamptz not null,
  primary key (agency_id, webhook_event_id)
);
create index line_event_waiting on line_event (agency_id, seq) where state = 'waiting';
create index line_event_received on line_event (received_at);

create table outbox (
  agency_id        text        not null,
  id               bigint      generated always as identity,
  webhook_event_id text,
  line_user_id     text        not null,
  reply_token      text,
  -- sent as X-Line-Retry-Key: a push repeated after a crash is delivered once
  retry_key        uuid        not null,
  messages         jsonb       not null,
  state            text        not null default 'waiting'
                               check (state in ('waiting', 'sent', 'given_up')),
  attempts         integer     not null default 0,
  not_before       timestamptz not null,
  claimed_until    timestamptz,
  created_at       timestamptz not null,
  sent_at          timestamptz,
  primary key (agency_id, id),
  unique (agency_id, retry_key)
);
create index outbox_waiting on outbox (agency_id, not_before) where state = 'waiting';

create table proof (
  agency_id   text        not null,
  id          uuid        not null,
  fiscal_year integer     not null,
  measure     text        not null,
  obligation  text        not null default '',
  due         date,
  url         text,
  note        text        not null default '',
  account_id  uuid,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (agency_id, id),
  check (url is not null or note <> '')
);
create index proof_measure on proof (agency_id, fiscal_year, measure);
