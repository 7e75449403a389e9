-- The other indexes of the queue hold the id of each row and so one entry for each; counting read the
-- whole table instead. Equal entries are kept together, so these hold a hundred thousand rows in
-- about 90 pages, whatever is filtered by.
create index submission_count on submissions.submission
  (consultation_id, state, kind, language, age_band, country);
create index submission_count_nobody on submissions.submission (consultation_id, state)
  where assigned_to is null;
-- Counting from an index alone needs to know that all may see a page: look after that more often.
alter table submissions.submission set (
  autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
