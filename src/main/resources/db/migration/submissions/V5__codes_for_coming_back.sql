-- A code for going on elsewhere. The token is sealed under a key made of the digits and of a key
-- outside the database; neither this table nor the keys file alone leads to a draft.
create table submissions.resume_code (
  receipt_lookup bytea primary key,
  draft_lookup bytea not null unique references submissions.draft on delete cascade,
  consultation_id uuid not null,
  attempt smallint not null,
  sealed_token bytea not null
);
