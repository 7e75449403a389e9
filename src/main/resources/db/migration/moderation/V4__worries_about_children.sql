-- A worry about a child: who has it, how far they are. Never a word of a child or about one.
-- To the hour, for the clock of safeguarding; never to the minute.
create table moderation.concern (
  id uuid primary key,
  source text not null check (source in ('NOTE', 'FLAG', 'HINT')),
  note_id uuid unique,
  consultation_id uuid,
  submission_id uuid,
  raised_by uuid,
  raised timestamptz not null check (raised = date_trunc('hour', raised)),
  urgency text not null check (urgency in ('NOT_LOOKED_AT', 'WORRY', 'DANGER')),
  state text not null check (state in ('WAITING', 'ACKNOWLEDGED', 'CLOSING_PROPOSED', 'CLOSED')),
  version integer not null,
  owner uuid,
  referral text check (referral in ('REFERRED', 'NOT_REFERRED')),
  told text check (told in ('NOTHING', 'READ_BY_PROTECTORS', 'PASSED_ON')),
  back_to_reading boolean,
  confirmed_by uuid,
  closed_on date,
  -- how many rounds of people were told: the first, the second, everybody
  rounds integer not null default 0,
  check ((source = 'NOTE') = (note_id is not null)),
  check ((source = 'NOTE') = (submission_id is null)),
  check ((submission_id is null) = (consultation_id is null)),
  check ((submission_id is null) = (raised_by is null)),
  check ((state = 'WAITING') = (owner is null)),
  check ((state in ('CLOSING_PROPOSED', 'CLOSED')) = (referral is not null)),
  check ((referral is null) = (told is null)),
  check ((referral is null) = (back_to_reading is null)),
  check ((state = 'CLOSED') = (confirmed_by is not null)),
  check ((state = 'CLOSED') = (closed_on is not null)),
  -- two people, whatever the program does
  check (confirmed_by <> owner)
);
create unique index concern_of_answers on moderation.concern (submission_id) where state <> 'CLOSED';
create index concern_order on moderation.concern (state, raised);

-- What safeguarding wrote about a case; sealed with a key of the case. Added to, never changed.
create table moderation.case_entry (
  id uuid primary key,
  concern_id uuid not null references moderation.concern,
  place integer not null,
  kind text not null check (kind in ('REMARK', 'REFERRED', 'NOT_REFERRED', 'CLOSING_REFUSED')),
  written_by uuid not null,
  written_on date not null,
  sealed bytea not null,
  unique (concern_id, place)
);

-- What already waits becomes a concern, too.
insert into moderation.concern (id, source, note_id, raised, urgency, state, version)
select gen_random_uuid(), 'NOTE', id, arrived, 'NOT_LOOKED_AT', 'WAITING', 0
from submissions.safe_note where taken_on is null;
insert into moderation.concern
  (id, source, consultation_id, submission_id, raised_by, raised, urgency, state, version)
select gen_random_uuid(), 'FLAG', consultation_id, submission_id, decided_by,
  date_trunc('hour', now()), 'NOT_LOOKED_AT', 'WAITING', 0
from moderation.review where standing = 'WITH_SAFEGUARDING' and decided_by is not null;
