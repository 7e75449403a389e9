-- Keyed fingerprints of long answers: equal numbers mean that two answers to the same question share
-- many words. Made with a key outside the database, so nobody can try out words against them.
create table submissions.near_copy (
  submission_id uuid primary key references submissions.submission (id) on delete cascade,
  bands bigint[] not null
);
create index near_copy_bands on submissions.near_copy using gin (bands);
