-- Which call asks again what another one asked.
create table consultations.repeated_call (
  consultation_id uuid primary key
    references consultations.prepared_call (consultation_id) on delete cascade,
  follows uuid not null references consultations.consultation (id) on delete cascade,
  check (consultation_id <> follows)
);

-- What people said of a question that has other words than in an earlier call. It holds for the
-- words it was said of: others have another fingerprint.
create table consultations.meaning_said (
  consultation_id uuid not null
    references consultations.prepared_call (consultation_id) on delete cascade,
  earlier uuid not null references consultations.consultation (id) on delete cascade,
  question text not null,
  words text not null,
  same boolean not null,
  person uuid not null,
  day date not null,
  primary key (consultation_id, earlier, question)
);
