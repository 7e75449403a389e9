-- Who says yes is decided before a call is published. Until then a call is a working name.
create table consultations.prepared_call (
  consultation_id uuid primary key,
  name text not null check (name <> '')
);

-- A code is named after its organisation, and can be taken back without losing that it was there.
alter table consultations.organisation_code
  add column name text not null default '',
  add column issued date,
  add column taken_back date;

-- Every step towards a waiver stays readable, also after a proposal was replaced or taken back.
create table consultations.waiver_step (
  consultation_id uuid not null,
  number int not null,
  kind text not null check (kind in ('proposed', 'approved', 'taken-back')),
  person uuid not null,
  day date not null,
  reason text not null,
  ethics_reference text not null,
  primary key (consultation_id, number)
);
