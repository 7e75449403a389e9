-- Recordings of texts somebody reads aloud. They belong to a published version and never change.
create table consultations.recording (
  consultation_id uuid not null,
  version integer not null,
  name text not null check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(name) <= 80),
  type text not null check (type in ('audio/mpeg', 'audio/ogg')),
  sound bytea not null check (length(sound) <= 5242880),
  primary key (consultation_id, version, name),
  foreign key (consultation_id, version)
    references consultations.questionnaire_version (consultation_id, number)
);
