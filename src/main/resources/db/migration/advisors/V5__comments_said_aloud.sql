-- What an advisor says aloud about a passage. See docs/decisions/0173. Advisors of rounds that began
-- before were not told of it.
alter table advisors.review_round add column recording boolean not null default false;

create table advisors.recording (
  id uuid primary key,
  round_id uuid not null,
  advisor uuid not null,
  passage text not null,
  -- sealed under the keys file; null when only what was written down may stay
  sound bytea,
  unique (round_id, advisor, passage),
  foreign key (round_id, advisor, passage)
    references advisors.review_comment (round_id, advisor, passage) on delete cascade
);

-- What an adult heard, in letters; another adult has to agree before the child or anybody reads it.
create table advisors.written_down (
  recording uuid primary key references advisors.recording (id) on delete cascade,
  round_id uuid not null,
  advisor uuid not null,
  passage text not null,
  words text not null,
  author uuid not null,
  day date not null,
  agreed_by uuid check (agreed_by <> author),
  agreed date,
  check ((agreed_by is null) = (agreed is null))
);

create index on advisors.written_down (round_id);
