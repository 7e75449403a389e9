-- Told once to the person a submission was taken over from; a day, never a minute.
create table moderation.taken_over (
  submission_id uuid not null,
  taken_from uuid not null,
  consultation_id uuid not null,
  taken_by uuid not null,
  taken_on date not null,
  primary key (submission_id, taken_from)
);
create index taken_over_from on moderation.taken_over (taken_from, consultation_id);

-- Filters of the queue that a person gave a name.
create table moderation.saved_filter (
  person_id uuid not null,
  consultation_id uuid not null,
  name text not null check (char_length(name) between 1 and 60),
  filter text not null,
  primary key (person_id, consultation_id, name)
);

-- Who has a submission open right now. Unlogged: in no backup, and gone with a crash, when nobody
-- has anything open any more.
create unlogged table moderation.at_desk (
  submission_id uuid not null,
  person_id uuid not null,
  seen timestamptz not null,
  primary key (submission_id, person_id)
);
