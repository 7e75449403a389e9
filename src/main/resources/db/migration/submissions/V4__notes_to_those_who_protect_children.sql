-- A note that a child writes from Help. Kept apart from drafts and submissions: nothing joins them.
-- To the hour, for the clock of safeguarding; never to the minute.
create table submissions.safe_note (
  id uuid primary key,
  arrived timestamptz not null check (arrived = date_trunc('hour', arrived)),
  sealed bytea not null,
  taken_on date,
  taken_by uuid,
  check ((taken_on is null) = (taken_by is null))
);
create index safe_note_order on submissions.safe_note (arrived, id);

-- A key of its own for each, wrapped by the master key for this purpose alone.
create table vault.safe_note_key (
  note_id uuid primary key,
  wrapped bytea not null
);
