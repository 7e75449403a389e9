-- Notes of moderators beside answers. Sealed with the key of the submission, because they may quote
-- the child. A day, never a minute. Blank ones keep their row, so that versions go on.
create table moderation.margin (
  submission_id uuid not null,
  kind text not null,
  about text not null,
  consultation_id uuid not null,
  version integer not null,
  written_by uuid not null,
  written_on date not null,
  sealed bytea not null,
  primary key (submission_id, kind, about)
);
