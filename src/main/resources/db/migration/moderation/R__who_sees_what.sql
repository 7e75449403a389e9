-- Reviews, released copies, worries. See docs/decisions/0132.
call heard.close('moderation.review');
call heard.close('moderation.released_submission');
call heard.close('moderation.taken_back');
call heard.close('moderation.file_made');
call heard.close('moderation.second_reader_share');
call heard.close('moderation.margin');
call heard.close('moderation.late_screening');
call heard.close('moderation.taken_over');
call heard.close('moderation.saved_filter');
call heard.close('moderation.at_desk');
call heard.close('moderation.concern');
call heard.close('moderation.case_entry');
call heard.close('moderation.notice');
call heard.close('moderation.alert_address');
call heard.close('moderation.alert_test');
call heard.close('moderation.duty');
call heard.close('moderation.country_guide');
-- Stored beside the other keys; which case is whose is known here.
call heard.close('vault.case_key');

grant usage on schema moderation to heard_child, heard_team, heard_keeper;
grant usage on sequence moderation.turn to heard_child, heard_team, heard_keeper;

-- Readers of a call decide; safeguarding gives back what it had.
grant select, insert, update on moderation.review to heard_team;
create policy readers on moderation.review to heard_team using (
  consultation_id = any ((select heard.calls())::uuid[])
  and ((select heard.has('MODERATOR')) or (select heard.has('SAFEGUARDING')))
);

-- What stands beside answers is for moderators; its words are sealed with the key of the answers.
grant select, insert, update on moderation.margin to heard_team;
create policy moderators on moderation.margin to heard_team using (
  consultation_id = any ((select heard.calls())::uuid[]) and (select heard.has('MODERATOR'))
);

-- Analysts and managers read what was released and may be counted; readers make and take back copies.
grant select, insert, delete on moderation.released_submission to heard_team;
create policy analysts on moderation.released_submission for select to heard_team using (
  consultation_id = any ((select heard.calls())::uuid[]) and counted
  and ((select heard.has('ANALYST')) or (select heard.has('MANAGER')))
);
create policy readers on moderation.released_submission to heard_team using (
  consultation_id = any ((select heard.calls())::uuid[])
  and ((select heard.has('MODERATOR')) or (select heard.has('SAFEGUARDING')))
);
alter view moderation.released_answer set (security_invoker = true);
revoke all on moderation.released_answer from public;
grant select on moderation.released_answer to heard_team;

grant select, insert on moderation.taken_back to heard_team;
create policy of_the_call on moderation.taken_back to heard_team using (
  consultation_id = any ((select heard.calls())::uuid[])
);
grant select, insert, update on moderation.file_made to heard_team;
create policy files_of_the_call on moderation.file_made to heard_team using (
  consultation_id = any ((select heard.calls())::uuid[])
  and ((select heard.has('ANALYST')) or (select heard.has('MANAGER')))
);
create policy moderators_read on moderation.file_made for select to heard_team using (
  consultation_id = any ((select heard.calls())::uuid[]) and (select heard.has('MODERATOR'))
);

grant select, insert, update on moderation.second_reader_share to heard_team;
create policy managers on moderation.second_reader_share to heard_team using (
  consultation_id = any ((select heard.calls())::uuid[]) and (select heard.has('MANAGER'))
);
create policy moderators_read on moderation.second_reader_share for select to heard_team using (
  consultation_id = any ((select heard.calls())::uuid[]) and (select heard.has('MODERATOR'))
);

-- Moderators among themselves.
grant select, insert, update, delete
  on moderation.taken_over, moderation.saved_filter, moderation.at_desk to heard_team;
create policy moderators on moderation.taken_over to heard_team using (
  consultation_id = any ((select heard.calls())::uuid[]) and (select heard.has('MODERATOR'))
);
create policy own on moderation.saved_filter to heard_team using (
  person_id = (select heard.person())
  and consultation_id = any ((select heard.calls())::uuid[]) and (select heard.has('MODERATOR'))
);
create policy moderators on moderation.at_desk to heard_team using (
  (select heard.has('MODERATOR'))
  and exists (select from submissions.submission s where s.id = submission_id)
);

-- Worries and their files: safeguarding, of its calls; notes from Help belong to no call.
-- A moderator raises one and does not see it again.
grant select, insert, update on moderation.concern to heard_team;
create policy safeguarding on moderation.concern to heard_team using (
  (select heard.has('SAFEGUARDING'))
  and (consultation_id is null or consultation_id = any ((select heard.calls())::uuid[]))
);
create policy moderators_raise on moderation.concern for insert to heard_team with check (
  source in ('FLAG', 'HINT') and state = 'WAITING' and (select heard.has('MODERATOR'))
  and consultation_id = any ((select heard.calls())::uuid[])
  and raised_by = (select heard.person())
);
grant select, insert on moderation.case_entry to heard_team;
create policy safeguarding on moderation.case_entry to heard_team using (
  (select heard.has('SAFEGUARDING'))
  and exists (select from moderation.concern c where c.id = concern_id)
);
grant select, insert on vault.case_key to heard_team;
create policy safeguarding on vault.case_key to heard_team using (
  (select heard.has('SAFEGUARDING'))
  and exists (select from moderation.concern c where c.id = concern_id)
);

-- Being told. Somebody who may not open a worry is told of it when nobody else is there.
grant select, insert, update on moderation.notice to heard_team;
create policy safeguarding on moderation.notice to heard_team
  using ((select heard.has('SAFEGUARDING')));
create policy own on moderation.notice for select to heard_team
  using (person = (select heard.person()) and (select heard.has('MANAGER')));
create policy own_put_away on moderation.notice for update to heard_team
  using (person = (select heard.person()) and (select heard.has('MANAGER')));
create or replace function moderation.still_needs_somebody(worry uuid, kind text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from moderation.concern where id = worry
    and state = case kind when 'CLOSING' then 'CLOSING_PROPOSED' else 'WAITING' end)
$$;
revoke all on function moderation.still_needs_somebody from public;
grant execute on function moderation.still_needs_somebody to heard_team;
grant select, insert, update, delete
  on moderation.alert_address, moderation.alert_test to heard_team;
create policy own on moderation.alert_address to heard_team using (
  person = (select heard.person())
  and ((select heard.has('SAFEGUARDING')) or (select heard.has('MANAGER')))
);
create policy own on moderation.alert_test to heard_team using (
  person = (select heard.person()) and (select heard.has('SAFEGUARDING'))
);
-- Whoever publishes a call has to know that somebody would come.
create policy others_look on moderation.alert_test for select to heard_team
  using ((select heard.has('MANAGER')) or (select heard.has('ADMINISTRATOR')));
grant select, insert, update, delete on moderation.duty, moderation.country_guide to heard_team;
create policy safeguarding on moderation.duty to heard_team
  using ((select heard.has('SAFEGUARDING')));
create policy others_look on moderation.duty for select to heard_team
  using ((select heard.has('MANAGER')) or (select heard.has('MODERATOR'))
    or (select heard.has('ADMINISTRATOR')));
create policy safeguarding on moderation.country_guide to heard_team
  using ((select heard.has('SAFEGUARDING')));

-- In a child's own transaction: news behind its receipt, and forgetting what it takes back or changes.
grant select, insert, update, delete on moderation.review to heard_child;
grant select (release_id, consultation_id, turn, counted), delete
  on moderation.released_submission to heard_child;
grant insert on moderation.taken_back, moderation.concern to heard_child;
grant select (submission_id), delete on moderation.taken_over, moderation.margin to heard_child;
grant select on moderation.concern to heard_child;
create policy child on moderation.review to heard_child using (true);
create policy child on moderation.released_submission to heard_child using (true);
create policy child on moderation.taken_back for insert to heard_child with check (true);
create policy child on moderation.taken_over to heard_child using (true);
create policy child on moderation.margin to heard_child using (true);
create policy child_writes_a_note on moderation.concern for insert to heard_child
  with check (source = 'NOTE' and state = 'WAITING');
create policy child_is_told on moderation.concern for select to heard_child
  using (state = 'CLOSED' and submission_id is not null);

-- In the background: telling people, and deleting what is too old.
grant select, update (rounds), delete on moderation.concern to heard_keeper;
grant select (concern_id), delete on moderation.case_entry to heard_keeper;
grant select (concern_id), delete on vault.case_key to heard_keeper;
grant select, insert, update, delete on moderation.notice, moderation.late_screening to heard_keeper;
grant select on moderation.alert_address, moderation.duty to heard_keeper;
grant select (submission_id, release_id), delete on moderation.review to heard_keeper;
grant select (release_id, consultation_id, turn, counted), delete
  on moderation.released_submission to heard_keeper;
grant select (submission_id), delete on moderation.margin to heard_keeper;
grant select (consultation_id, submission_id), delete on moderation.taken_over to heard_keeper;
grant select (consultation_id), insert, delete on moderation.taken_back to heard_keeper;
grant select (consultation_id), delete
  on moderation.file_made, moderation.saved_filter, moderation.second_reader_share to heard_keeper;
grant select (submission_id), delete on moderation.at_desk to heard_keeper;
grant select, update on moderation.alert_test to heard_keeper;
create policy keeper on moderation.concern to heard_keeper using (true);
create policy keeper on moderation.case_entry to heard_keeper using (true);
create policy keeper on vault.case_key to heard_keeper using (true);
create policy keeper on moderation.notice to heard_keeper using (true);
create policy keeper on moderation.alert_address for select to heard_keeper using (true);
create policy keeper on moderation.duty for select to heard_keeper using (true);
create policy keeper on moderation.alert_test to heard_keeper using (true);
create policy keeper on moderation.review to heard_keeper using (true);
create policy keeper on moderation.released_submission to heard_keeper using (true);
create policy keeper on moderation.margin to heard_keeper using (true);
create policy keeper on moderation.taken_over to heard_keeper using (true);
create policy keeper on moderation.at_desk to heard_keeper using (true);
create policy keeper on moderation.taken_back to heard_keeper using (true);
create policy keeper on moderation.file_made to heard_keeper using (true);
create policy keeper on moderation.saved_filter to heard_keeper using (true);
create policy keeper on moderation.second_reader_share to heard_keeper using (true);
create policy keeper on moderation.late_screening to heard_keeper using (true);
