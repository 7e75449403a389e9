-- Who speaks in a submission; the queue filters by it.
alter table submissions.submission drop constraint submission_kind_check;
alter table submissions.submission add constraint submission_kind_check check (kind in
  ('individual', 'group', 'document-comment', 'earlier-findings'));
create index submission_queue_kind on submissions.submission (consultation_id, kind, day, id);
