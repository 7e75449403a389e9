-- What nobody has decided anything about, to notice what waits too long without reading the rest.
create index submission_unread on submissions.submission (consultation_id, day) where state = 'new';
