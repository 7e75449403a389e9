-- A child may refuse to be counted and still be read: its released copy is then in no table and no file.
-- Copies released before were all of children who had said yes to being counted.
alter table moderation.released_submission add column counted boolean not null default true;
drop index moderation.released_in_order;
create index released_in_order on moderation.released_submission (consultation_id, release_id) where counted;

create or replace view moderation.released_answer as
select
  submission.release_id,
  submission.consultation_id,
  entry.value ->> 'question' as question,
  entry.value -> 'answer' ->> 'kind' as kind,
  entry.value -> 'answer' as answer,
  (entry.value ->> 'redacted')::boolean as redacted
from moderation.released_submission submission
cross join lateral json_array_elements(submission.answers) entry
where submission.counted;
