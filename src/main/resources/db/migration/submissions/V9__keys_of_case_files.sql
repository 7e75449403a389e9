-- Keys of what safeguarding writes about a case; each wrapped by the master key for this purpose alone.
create table vault.case_key (
  concern_id uuid primary key,
  wrapped bytea not null
);
