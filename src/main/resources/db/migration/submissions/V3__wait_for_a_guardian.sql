-- What waits for a guardian is sealed like everything, and in a state that moderation does not have.
alter table submissions.submission drop constraint submission_state_check;
alter table submissions.submission add constraint submission_state_check check (state in
  ('new', 'in-review', 'released', 'rejected', 'with-safeguarding', 'withdrawn', 'waiting'));

-- A guardian being asked: the hash of the code the child hands over, the answer, and hours only.
create table submissions.guardian_request (
  submission_id uuid primary key references submissions.submission (id),
  code_hash bytea unique,
  asked_at timestamptz check (asked_at = date_trunc('hour', asked_at, 'UTC')),
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz check (answered_at = date_trunc('hour', answered_at, 'UTC')),
  check ((answer is null) = (answered_at is null))
);
