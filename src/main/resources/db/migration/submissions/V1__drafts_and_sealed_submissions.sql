create schema if not exists submissions;
-- Wrapped keys live apart: this schema has its own short backup, so that deleting a key also
-- erases the answers in old backups.
create schema if not exists vault;

create table vault.consultation_key (
  consultation_id uuid primary key,
  wrapped bytea not null
);

create table vault.submission_key (
  submission_id uuid primary key,
  wrapped bytea not null
);

-- The lookup and the key of the sealed words both come from the token in the child's cookie.
create table submissions.draft (
  lookup bytea primary key,
  consultation_id uuid not null,
  day date not null,
  sealed bytea not null
);
create index draft_day on submissions.draft (day);

create table submissions.submission (
  id uuid primary key,
  consultation_id uuid not null,
  version integer not null,
  day date not null,
  state text not null check (state in
    ('new', 'in-review', 'released', 'rejected', 'with-safeguarding', 'withdrawn')),
  kind text not null default 'individual' check (kind in ('individual')),
  language text,
  age_band text,
  country text,
  receipt_lookup bytea not null unique,
  sealed bytea,
  -- After a withdrawal only the fact is left.
  check ((state = 'withdrawn') = (sealed is null)),
  check (state <> 'withdrawn' or (language is null and age_band is null and country is null)),
  check (state = 'withdrawn' or (language is not null and age_band is not null))
);

-- One index per filter of the queue, each in the order of its pages.
create index submission_queue on submissions.submission (consultation_id, day, id);
create index submission_queue_state on submissions.submission (consultation_id, state, day, id);
create index submission_queue_language
  on submissions.submission (consultation_id, language, day, id);
create index submission_queue_age on submissions.submission (consultation_id, age_band, day, id);
