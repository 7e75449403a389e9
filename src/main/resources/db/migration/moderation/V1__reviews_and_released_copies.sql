create schema if not exists moderation;

-- What others may read: plain and redacted. No day, and an id of its own, so that neither a file nor
-- this table can be joined with the queue. One document per submission: see docs/decisions.
create table moderation.released_submission (
  release_id uuid primary key,
  consultation_id uuid not null,
  questionnaire_version integer not null,
  language text not null,
  age_band text not null,
  country text,
  by_group boolean not null,
  children integer not null check (children >= 1),
  quotable boolean not null,
  answers json not null
);

create index released_in_order on moderation.released_submission (consultation_id, release_id);

-- The same as ordinary rows, for queries over single answers.
create view moderation.released_answer as
select
  submission.release_id,
  submission.consultation_id,
  entry.value ->> 'question' as question,
  entry.value -> 'answer' ->> 'kind' as kind,
  entry.value -> 'answer' as answer,
  (entry.value ->> 'redacted')::boolean as redacted
from moderation.released_submission submission
cross join lateral json_array_elements(submission.answers) entry;

-- Decisions: places and reasons only, never a word of a child. A day, never a minute.
create table moderation.review (
  submission_id uuid primary key,
  consultation_id uuid not null,
  version integer not null,
  standing text not null check (standing in ('OPEN', 'RELEASED', 'REJECTED', 'WITH_SAFEGUARDING')),
  rejected text,
  decisions jsonb not null,
  release_id uuid unique references moderation.released_submission,
  decided_by uuid not null,
  decided_on date not null
);
