-- Pictures that managers bring: made anew from their points of colour, named after their content.
create table consultations.picture (
  name text primary key check (name ~ '^own-[0-9a-f]{32}$'),
  type text not null check (type in ('image/png', 'image/jpeg')),
  width integer not null check (width between 1 and 2000),
  height integer not null check (height between 1 and 2000),
  image bytea not null check (length(image) <= 1000000),
  published boolean not null default false
);

-- Which calls may use a picture.
create table consultations.picture_of_call (
  consultation_id uuid not null
    references consultations.prepared_call (consultation_id) on delete cascade,
  name text not null references consultations.picture (name),
  primary key (consultation_id, name)
);
create index picture_of_call_name on consultations.picture_of_call (name);
