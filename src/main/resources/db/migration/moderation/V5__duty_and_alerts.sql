-- Who is on duty: always two people, and never two shifts on one day.
create table moderation.duty (
  id uuid primary key,
  first_day date not null,
  last_day date not null,
  first_person uuid not null,
  second_person uuid not null,
  check (last_day >= first_day),
  check (first_person <> second_person),
  exclude using gist (daterange(first_day, last_day, '[]') with &&)
);

-- What a person is told; nothing but that something waits. Also the list of mail still to be sent.
create table moderation.notice (
  id uuid primary key,
  person uuid not null,
  kind text not null check (kind in ('WAITS', 'OVERDUE', 'CLOSING')),
  concern_id uuid not null references moderation.concern on delete cascade,
  noted timestamptz not null check (noted = date_trunc('hour', noted)),
  seen boolean not null default false,
  mailed boolean not null default false,
  unique (person, kind, concern_id)
);
create index notice_to_mail on moderation.notice (id) where not mailed;

-- Where alerts reach a person beside the pages; each chose their own.
create table moderation.alert_address (
  person uuid primary key,
  address text not null
);

-- The latest test of the alert path of each person: the number that was sent, and when it came back.
create table moderation.alert_test (
  person uuid primary key,
  number text not null,
  by_mail boolean not null,
  mailed boolean not null,
  started_on date not null,
  confirmed_on date
);
