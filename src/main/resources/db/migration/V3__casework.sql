-- Numbers that run within a fiscal year (Buddhist era): of cases and of questions.
create table running_number (
  agency_id   text    not null,
  series      text    not null check (series in ('case', 'question')),
  fiscal_year integer not null,
  last        integer not null check (last > 0),
  primary key (agency_id, series, fiscal_year)
);

create table citizen_case (
  agency_id       text        not null,
  fiscal_year     integer     not null,
  no              integer     not null check (no > 0),
  category        text        not null,
  division        text        not null,
  what            text        not null,
  place           text        not null,
  latitude        double precision,
  longitude       double precision,
  outside         boolean     not null,
  contact         text        not null,
  consent_at      timestamptz,
  channel         text        not null check (channel in ('web', 'line')),
  -- '' once the citizen was forgotten
  conversation_id text        not null,
  received_at     timestamptz not null,
  reply_due       date        not null,
  state           text        not null check (state in ('received', 'accepted', 'in_progress',
                                'resolved', 'closed', 'reopened', 'rejected')),
  state_at        timestamptz not null,
  version         integer     not null default 1,
  primary key (agency_id, fiscal_year, no),
  check ((latitude is null) = (longitude is null))
);
create index citizen_case_received on citizen_case (agency_id, received_at desc);
create index citizen_case_category on citizen_case (agency_id, category, received_at desc);
create index citizen_case_citizen on citizen_case (agency_id, conversation_id)
  where conversation_id <> '';

create table case_history (
  agency_id   text        not null,
  fiscal_year integer     not null,
  no          integer     not null,
  seq         integer     not null check (seq > 0),
  state       text        not null,
  division    text        not null,
  message     text        not null default '',
  note        text        not null default '',
  account_id  uuid,
  at          timestamptz not null,
  primary key (agency_id, fiscal_year, no, seq),
  foreign key (agency_id, fiscal_year, no) references citizen_case (agency_id, fiscal_year, no),
  foreign key (agency_id, account_id) references account (agency_id, id)
);

-- What was done stays as it was written, whoever writes to this database.
create function history_is_only_added_to() returns trigger language plpgsql as $$
begin
  raise exception 'the history of a case is only added to';
end $$;
create trigger case_history_is_only_added_to before update or delete on case_history
  for each row execute function history_is_only_added_to();
create trigger case_history_is_never_emptied before truncate on case_history
  for each statement execute function history_is_only_added_to();

create table citizen_question (
  agency_id       text        not null,
  fiscal_year     integer     not null,
  no              integer     not null check (no > 0),
  question        text        not null,
  context         text[]      not null,
  division        text        not null,
  about           text        not null,
  contact         text        not null,
  channel         text        not null check (channel in ('web', 'line')),
  -- '' once the citizen was forgotten
  conversation_id text        not null,
  asked_at        timestamptz not null,
  reply_due       date        not null,
  state           text        not null default 'waiting'
                              check (state in ('waiting', 'answered', 'published')),
  answer          text        not null default '',
  answered_by     uuid,
  answered_at     timestamptz,
  faq             text,
  published_by    uuid,
  published_at    timestamptz,
  primary key (agency_id, fiscal_year, no),
  foreign key (agency_id, answered_by) references account (agency_id, id),
  foreign key (agency_id, published_by) references account (agency_id, id),
  check ((state = 'waiting') = (answered_at is null))
);
create index citizen_question_state on citizen_question (agency_id, state, asked_at);

-- No conversation: what people thought is counted, not who thought it.
create table rating (
  agency_id text        not null,
  id        uuid        not null,
  kind      text        not null check (kind in ('answer', 'case')),
  about     text        not null,
  topic     text        not null,
  useful    boolean     not null,
  why       text        not null,
  comment   text        not null,
  channel   text        not null check (channel in ('web', 'line')),
  at        timestamptz not null,
  primary key (agency_id, id)
);
create index rating_at on rating (agency_id, at);

-- What a citizen is told after they left: fetched by the web page, pushed in LINE.
create table notice (
  agency_id       text        not null,
  id              bigint      generated always as identity,
  channel         text        not null check (channel in ('web', 'line')),
  conversation_id text        not null,
  text            text        not null,
  at              timestamptz not null,
  -- when it was handed to the outbox; always null on the web, where reading changes nothing
  handed_at       timestamptz,
  primary key (agency_id, id)
);
create index notice_conversation on notice (agency_id, conversation_id, id);
create index notice_waiting on notice (agency_id, id) where channel = 'line' and handed_at is null;

create table attachment (
  agency_id       text        not null,
  id              uuid        not null,
  jpeg            bytea       not null,
  width           integer     not null,
  height          integer     not null,
  channel         text        not null check (channel in ('web', 'line')),
  conversation_id text        not null,
  -- the case it became part of; null while it waits to be used
  fiscal_year     integer,
  no              integer,
  created_at      timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, fiscal_year, no) references citizen_case (agency_id, fiscal_year, no)
);
create index attachment_case on attachment (agency_id, fiscal_year, no);

-- Reports of corruption lie apart: nothing here leads to a conversation, an address or a time of day.
create table corruption_report (
  agency_id    text    not null,
  id           uuid    not null,
  receipt_hash bytea   not null,
  what         text    not null,
  people       text    not null,
  place        text    not null,
  happened     text    not null,
  contact      text    not null,
  received_on  date    not null,
  state        text    not null check (state in ('received', 'examining', 'forwarded', 'closed')),
  state_on     date    not null,
  primary key (agency_id, id),
  unique (agency_id, receipt_hash)
);

create table corruption_message (
  agency_id   text    not null,
  report_id   uuid    not null,
  seq         integer not null,
  from_office boolean not null,
  state       text    not null,
  text        text    not null,
  account_id  uuid,
  on_day      date    not null,
  primary key (agency_id, report_id, seq),
  foreign key (agency_id, report_id) references corruption_report (agency_id, id) on delete cascade,
  foreign key (agency_id, account_id) references account (agency_id, id)
);

create table corruption_photo (
  agency_id text    not null,
  report_id uuid    not null,
  id        uuid    not null,
  jpeg      bytea   not null,
  width     integer not null,
  height    integer not null,
  primary key (agency_id, id),
  foreign key (agency_id, report_id) references corruption_report (agency_id, id) on delete cascade
);
create index corruption_photo_report on corruption_photo (agency_id, report_id);

-- Reports of corruption have readers of their own.
alter table account drop constraint account_role_check;
alter table account add constraint account_role_check
  check (role in ('staff', 'integrity', 'admin'));

-- A due date is proven once; a second proof is another note under it, not another row.
create unique index proof_once on proof (agency_id, obligation, due)
  where due is not null and withdrawn_at is null;

-- Who of the office wants to be reminded of due dates, and where.
create table due_reminder (
  agency_id       text        not null,
  account_id      uuid        not null,
  channel         text        not null check (channel in ('web', 'line')),
  conversation_id text        not null,
  since           timestamptz not null,
  primary key (agency_id, account_id, channel),
  foreign key (agency_id, account_id) references account (agency_id, id) on delete cascade
);
