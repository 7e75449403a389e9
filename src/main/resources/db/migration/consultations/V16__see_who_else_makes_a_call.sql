-- Who has the plan of a call open right now. Unlogged: in no backup, and gone with a crash, when
-- nobody has anything open any more.
create unlogged table consultations.at_plan (
  consultation_id uuid not null,
  person_id uuid not null,
  seen timestamptz not null,
  primary key (consultation_id, person_id)
);
