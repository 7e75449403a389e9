-- The plan of a call: each state that somebody stored, so that a step can be taken back and two
-- people can work at once. The one with the highest number is the plan.
create table consultations.plan_state (
  consultation_id uuid not null
    references consultations.prepared_call (consultation_id) on delete cascade,
  number integer not null check (number > 0),
  document jsonb not null,
  person uuid not null,
  day date not null,
  primary key (consultation_id, number)
);
