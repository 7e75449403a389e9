-- Who, beside the child, has to say yes; and whether answering can put a child at risk. Both are
-- published with the call and never change afterwards.
alter table consultations.consultation
  add column consent jsonb not null default '{"kind": "assent-only"}'
    check (consent ->> 'kind' in ('assent-only', 'with-guardian', 'with-organisation', 'waived')),
  add column high_risk boolean not null default false;

-- A waiver is decided before its call is published, so it cites an id that has no row yet.
create table consultations.consent_waiver (
  consultation_id uuid primary key,
  reason text not null check (reason <> ''),
  ethics_reference text not null check (ethics_reference <> ''),
  proposed_by uuid not null,
  approved_by uuid check (approved_by <> proposed_by)
);

-- One code of an organisation for one call, as a hash. Who used it is stored nowhere.
create table consultations.organisation_code (
  consultation_id uuid not null,
  organisation uuid not null,
  code_hash bytea not null unique,
  primary key (consultation_id, organisation)
);
