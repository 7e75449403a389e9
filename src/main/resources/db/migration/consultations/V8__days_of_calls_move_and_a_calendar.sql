-- The days of a published call can move, and a call can be stopped; what children are told about it
-- stands beside the days (decision 0153).
alter table consultations.consultation
  add column stopped_at timestamptz,
  add column notice jsonb;

-- Each such change with the days before and after it, so that it can be looked up and taken back.
create table consultations.date_change (
  consultation_id uuid not null references consultations.consultation (id),
  number integer not null check (number > 0),
  kind text not null check (kind in ('MOVED', 'STOPPED', 'REOPENED')),
  before jsonb not null,
  after jsonb not null,
  reason jsonb,
  person uuid not null,
  day date not null,
  primary key (consultation_id, number)
);

-- Days of treaty bodies and other mechanisms, as people of the team wrote them down. Each state of
-- an entry is a row; the one with the highest number counts, and one without a document is gone.
create table consultations.calendar_entry (
  id uuid not null,
  number integer not null check (number > 0),
  document jsonb,
  day date not null,
  person uuid not null,
  primary key (id, number)
);
