-- Rounds of reviewing. Advisors see their own; a facilitator what its own advisors say, because it
-- sees no row of another advisor; managers see all. See docs/decisions/0132 and 0166.
call heard.close('advisors.review_round');
call heard.close('advisors.round_invitation');
call heard.close('advisors.review_comment');
call heard.close('advisors.round_answer');
call heard.close('advisors.unsigned_release');

grant usage on schema advisors to heard_team, heard_keeper;

grant select, insert, update, delete on advisors.round_invitation to heard_team;
create policy own on advisors.round_invitation for select to heard_team
  using (advisor = (select heard.person()) and (select heard.has('ADVISOR')));
create policy own_says on advisors.round_invitation for update to heard_team
  using (advisor = (select heard.person()) and (select heard.has('ADVISOR')));
create policy facilitators on advisors.round_invitation for select to heard_team
  using ((select heard.has('FACILITATOR'))
    and exists (select from advisors.advisor a where a.person = round_invitation.advisor));
create policy facilitators_end on advisors.round_invitation for update to heard_team
  using ((select heard.has('FACILITATOR'))
    and exists (select from advisors.advisor a where a.person = round_invitation.advisor));
create policy managers on advisors.round_invitation to heard_team
  using ((select heard.has('MANAGER')));

grant select, insert, update on advisors.review_round to heard_team;
create policy invited on advisors.review_round for select to heard_team
  using (exists (select from advisors.round_invitation i where i.round_id = id));
create policy managers on advisors.review_round to heard_team
  using ((select heard.has('MANAGER')));

grant select, insert, update, delete on advisors.review_comment to heard_team;
create policy own on advisors.review_comment to heard_team
  using (advisor = (select heard.person()) and (select heard.has('ADVISOR')));
create policy shared on advisors.review_comment for select to heard_team
  using (looked and (select heard.has('ADVISOR'))
    and exists (select from advisors.review_round r where r.id = round_id and r.sharing));
create policy facilitators on advisors.review_comment for select to heard_team
  using ((select heard.has('FACILITATOR'))
    and exists (select from advisors.advisor a where a.person = review_comment.advisor));
create policy facilitators_look on advisors.review_comment for update to heard_team
  using ((select heard.has('FACILITATOR'))
    and exists (select from advisors.advisor a where a.person = review_comment.advisor));
create policy facilitators_end on advisors.review_comment for delete to heard_team
  using ((select heard.has('FACILITATOR'))
    and exists (select from advisors.advisor a where a.person = review_comment.advisor));
create policy managers on advisors.review_comment to heard_team
  using ((select heard.has('MANAGER')));

grant select, insert, update, delete on advisors.round_answer to heard_team;
create policy own on advisors.round_answer to heard_team
  using (advisor = (select heard.person()) and (select heard.has('ADVISOR')));
create policy facilitators on advisors.round_answer for select to heard_team
  using ((select heard.has('FACILITATOR'))
    and exists (select from advisors.advisor a where a.person = round_answer.advisor));
create policy facilitators_end on advisors.round_answer for delete to heard_team
  using ((select heard.has('FACILITATOR'))
    and exists (select from advisors.advisor a where a.person = round_answer.advisor));
create policy managers on advisors.round_answer to heard_team
  using ((select heard.has('MANAGER')));

grant select, insert, update, delete on advisors.unsigned_release to heard_team;
create policy managers on advisors.unsigned_release to heard_team
  using ((select heard.has('MANAGER')));

-- Who wrote what: an advisor who sees a shared comment learns what its author wants to be called.
create or replace function advisors.credit_of(asked_round uuid, asked_advisor uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.credit from advisors.round_invitation i
  where i.round_id = asked_round and i.advisor = asked_advisor
$$;
revoke all on function advisors.credit_of from public;
grant execute on function advisors.credit_of to heard_team;

-- In the background: an advisor leaves.
grant select, update, delete
  on advisors.round_invitation, advisors.review_comment, advisors.round_answer to heard_keeper;
create policy keeper on advisors.round_invitation to heard_keeper using (true);
create policy keeper on advisors.review_comment to heard_keeper using (true);
create policy keeper on advisors.round_answer to heard_keeper using (true);
