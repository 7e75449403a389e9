create schema if not exists consultations;

create table consultations.consultation (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  page jsonb not null,
  languages text[] not null check (cardinality(languages) > 0),
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  freezes_at timestamptz not null,
  version integer not null,
  check (opens_at < closes_at and closes_at <= freezes_at)
);

-- Published versions never change: answers cite them by number and question key.
create table consultations.questionnaire_version (
  consultation_id uuid not null references consultations.consultation (id),
  number integer not null check (number > 0),
  document jsonb not null,
  primary key (consultation_id, number)
);
