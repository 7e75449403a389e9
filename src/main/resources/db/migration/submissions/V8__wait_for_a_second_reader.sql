-- Decided, and read by another person before anything is released.
alter table submissions.submission drop constraint submission_state_check;
alter table submissions.submission add constraint submission_state_check check (state in
  ('new', 'in-review', 'second-reading', 'released', 'rejected', 'with-safeguarding', 'withdrawn',
   'waiting'));
