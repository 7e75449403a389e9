-- Pieces are already compressed and sealed: trying to compress them again only costs time.
-- What a piece belongs to (question, medium, type) is sealed as well, apart from the content, so
-- that counting pieces does not open them.

create table submissions.draft_piece (
  id uuid primary key,
  lookup bytea not null,
  day date not null,
  about bytea not null,
  sealed bytea not null
);
alter table submissions.draft_piece alter column sealed set storage external;
create index draft_piece_lookup on submissions.draft_piece (lookup);
create index draft_piece_day on submissions.draft_piece (day);

create table submissions.submission_piece (
  id uuid primary key,
  submission_id uuid not null references submissions.submission (id),
  about bytea not null,
  sealed bytea not null
);
alter table submissions.submission_piece alter column sealed set storage external;
create index submission_piece_submission on submissions.submission_piece (submission_id);
