-- Links with which somebody without an account translates one call into one language. Of the secret
-- only an HMAC is kept. A link counts for one version of the call: publishing ends it.
create table consultations.translator_link (
  id uuid primary key,
  consultation_id uuid not null
    references consultations.prepared_call (consultation_id) on delete cascade,
  language text not null,
  label text not null check (length(label) between 1 and 100),
  mark bytea not null unique,
  version integer not null,
  made_by uuid not null,
  made date not null,
  ends date not null check (ends between made and made + 60),
  ended date,
  last_used date
);
create index translator_link_of_call on consultations.translator_link (consultation_id);

-- A state that came through a link names it; the person is who made the link.
alter table consultations.plan_state
  add column link uuid references consultations.translator_link (id);
