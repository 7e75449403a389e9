-- Child advisors: the only minors with accounts. No name, no address, no birth date; see
-- docs/decisions/0165.
create schema if not exists advisors;

create table advisors.advisor (
  person uuid primary key,
  organisation uuid not null,
  nickname text not null,
  -- tags with spaces between, the best one first
  languages text not null,
  country text not null,
  -- the first day of the month in which they turn 18: the last thing known about an age
  adult_from date not null check (extract(day from adult_from) = 1),
  mandate_from date not null,
  mandate_until date not null check (mandate_until >= mandate_from),
  -- what helps to take part, and topics; the advisor's own words
  wishes json not null default '{}',
  left_on date,
  left_why text check (left_why in ('STEPPED_BACK', 'GROWN_UP', 'ENDED')),
  comments_after text check (comments_after in ('WITH_NICKNAME', 'AS_AN_ADVISOR', 'GONE')),
  check ((left_on is null) = (left_why is null))
);

create index on advisors.advisor (organisation);

-- A guardian's permission, and the child's own yes: neither stands for the other.
create table advisors.agreement (
  id uuid primary key,
  person uuid not null references advisors.advisor (person) on delete cascade,
  kind text not null check (kind in ('GUARDIAN', 'ASSENT')),
  way text not null check (way in ('PAPER', 'VOICE', 'FACE_TO_FACE')),
  given date not null,
  until date not null check (until > given),
  taken_back date,
  recorded_by uuid not null
);

create index on advisors.agreement (person);

-- Two forms for one child: the organisation's and the child's own.
create table advisors.application (
  -- becomes the id of the person, if there will be one
  id uuid primary key,
  organisation uuid not null,
  state text not null check (state in ('BEGUN', 'WAITING', 'ACCEPTED', 'DECLINED', 'JOINED')),
  begun_by uuid not null,
  begun_on date not null,
  -- what the organisation says about its support; not about the child's life
  support json not null,
  country text not null,
  adult_from date not null check (extract(day from adult_from) = 1),
  -- the child's way to its form: a hash, until it was used or ended
  link_hash bytea unique,
  link_until timestamptz,
  -- the child's own words, sealed under the keys file
  own_words bytea,
  decided_by uuid,
  decided_on date,
  -- what the child is told, in words for it
  reason text,
  mandate_from date,
  mandate_until date
);

create index on advisors.application (organisation);

-- What somebody of the staff wrote to an advisor: never for one adult alone.
create table advisors.message (
  id uuid primary key,
  person uuid not null references advisors.advisor (person) on delete cascade,
  author uuid not null,
  day date not null,
  words text not null
);

create index on advisors.message (person);

-- Hours and topics, kept for the advisor alone.
create table advisors.time_given (
  id uuid primary key,
  person uuid not null references advisors.advisor (person) on delete cascade,
  month date not null check (extract(day from month) = 1),
  minutes integer not null check (minutes between 1 and 6000),
  topic text not null
);

create index on advisors.time_given (person);
