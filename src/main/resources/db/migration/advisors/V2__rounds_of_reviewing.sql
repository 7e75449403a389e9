-- A text as child advisors read it in one round; it never changes. See docs/decisions/0166.
create table advisors.review_round (
  id uuid primary key,
  kind text not null check (kind in ('version', 'questions')),
  -- of the child-friendly version, or of the call
  subject uuid not null,
  state_number integer not null,
  sequence integer not null check (sequence > 0),
  body json not null,
  -- keys of the passages to look at, with spaces between
  asked text not null,
  questions text not null,
  opens timestamptz not null,
  closes timestamptz not null check (closes > opens),
  sharing boolean not null,
  needed integer not null check (needed >= 0),
  closed date,
  made_by uuid,
  unique (kind, subject, sequence)
);

create table advisors.round_invitation (
  round_id uuid not null references advisors.review_round (id) on delete cascade,
  advisor uuid not null,
  finished date,
  signed text check (signed in ('yes', 'not-yet')),
  -- may be counted in public as one of those who reviewed
  counted boolean not null default false,
  -- how others may know who it was; null: an advisor
  credit text,
  primary key (round_id, advisor)
);

create index on advisors.round_invitation (advisor);

-- All that one advisor says about one passage, kept as a whole.
create table advisors.review_comment (
  round_id uuid not null,
  advisor uuid not null,
  passage text not null,
  marks json not null,
  looked boolean not null default false,
  reply text check (reply in ('changed', 'partly', 'kept', 'ask-again')),
  reason text,
  replied_by uuid,
  replied date,
  primary key (round_id, advisor, passage),
  foreign key (round_id, advisor) references advisors.round_invitation (round_id, advisor)
    on delete cascade,
  check ((reply is null) = (reason is null))
);

create table advisors.round_answer (
  round_id uuid not null,
  advisor uuid not null,
  question text not null,
  choice text check (choice in ('yes', 'partly', 'no')),
  words text not null,
  primary key (round_id, advisor, question),
  foreign key (round_id, advisor) references advisors.round_invitation (round_id, advisor)
    on delete cascade
);

-- A state of a version that may go out without sign-offs, for a reason and by two people.
create table advisors.unsigned_release (
  version_id uuid not null,
  state_number integer not null,
  reason text not null,
  proposed_by uuid not null,
  proposed date not null,
  confirmed_by uuid check (confirmed_by <> proposed_by),
  confirmed date,
  primary key (version_id, state_number)
);
