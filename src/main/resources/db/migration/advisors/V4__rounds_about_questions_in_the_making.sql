-- Rounds about questions that are not published yet, and questions of a manager's own. See
-- docs/decisions/0172.
alter table advisors.review_round
  -- for which readers the questions are worded; null for a child-friendly version
  add column wording text,
  -- what the manager of the round asks beside the usual questions, in the language of its text
  add column own_questions json not null default '[]';

update advisors.review_round set wording = 'all' where kind = 'questions';

alter table advisors.review_round
  add check ((wording is not null) = (kind = 'questions'));

-- Whether the advisor had a look: until then the invitation can be taken back.
alter table advisors.round_invitation add column opened boolean not null default false;

update advisors.round_invitation i set opened = true
where finished is not null or signed is not null
  or exists (select from advisors.review_comment c
    where c.round_id = i.round_id and c.advisor = i.advisor)
  or exists (select from advisors.round_answer a
    where a.round_id = i.round_id and a.advisor = i.advisor);
