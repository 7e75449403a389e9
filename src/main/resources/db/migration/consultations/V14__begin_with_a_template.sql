-- What calls can begin with: each state that somebody stored; the one with the highest number counts.
create table consultations.call_template (
  id uuid not null,
  number integer not null check (number > 0),
  name text not null check (name <> ''),
  about text not null,
  for_everybody boolean not null,
  retired boolean not null,
  document jsonb not null,
  owner uuid not null,
  person uuid not null,
  day date not null,
  primary key (id, number)
);
