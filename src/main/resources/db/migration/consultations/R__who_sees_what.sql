-- What is published is for everybody; what leads to it is for managers. See docs/decisions/0132.
call heard.close('consultations.consultation');
call heard.close('consultations.questionnaire_version');
call heard.close('consultations.recording');
call heard.close('consultations.consent_waiver');
call heard.close('consultations.waiver_step');
call heard.close('consultations.organisation_code');
call heard.close('consultations.prepared_call');
call heard.close('consultations.plan_state');

grant usage on schema consultations
  to heard_visitor, heard_child, heard_door, heard_team, heard_keeper;

grant select
  on consultations.consultation, consultations.questionnaire_version, consultations.recording
  to heard_visitor, heard_child, heard_team, heard_keeper;
create policy everybody on consultations.consultation for select
  to heard_visitor, heard_child, heard_team, heard_keeper using (true);
create policy everybody on consultations.questionnaire_version for select
  to heard_visitor, heard_child, heard_team, heard_keeper using (true);
create policy everybody on consultations.recording for select
  to heard_visitor, heard_child, heard_team, heard_keeper using (true);

grant insert
  on consultations.consultation, consultations.questionnaire_version, consultations.recording
  to heard_team;
create policy managers_publish on consultations.consultation for insert to heard_team
  with check ((select heard.has('MANAGER')));
create policy managers_publish on consultations.questionnaire_version for insert to heard_team
  with check ((select heard.has('MANAGER')));
create policy managers_publish on consultations.recording for insert to heard_team
  with check ((select heard.has('MANAGER')));

-- The next version of a call; who says yes, the risk and what is kept never change.
grant update (page, languages, version) on consultations.consultation to heard_team;
create policy managers_of_the_call on consultations.consultation for update to heard_team
  using ((select heard.has('MANAGER')) and id = any ((select heard.calls())::uuid[]))
  with check ((select heard.has('MANAGER')) and id = any ((select heard.calls())::uuid[]));

-- Nobody is assigned to a call before it is published: until then it is any manager's.
create or replace function consultations.may_prepare(call uuid) returns boolean
language sql stable as $$
  select heard.has('MANAGER') and (call = any (heard.calls())
    or not exists (select from consultations.consultation where id = call))
$$;

grant select, insert, update, delete on consultations.consent_waiver to heard_team;
create policy team on consultations.consent_waiver to heard_team
  using ((select heard.has('ADMINISTRATOR')) or consultations.may_prepare(consultation_id));
grant select, insert on consultations.waiver_step to heard_team;
create policy team on consultations.waiver_step to heard_team
  using ((select heard.has('ADMINISTRATOR')) or consultations.may_prepare(consultation_id));
grant select, insert, update on consultations.organisation_code to heard_team;
create policy team on consultations.organisation_code to heard_team
  using (consultations.may_prepare(consultation_id));
grant select, insert, update on consultations.prepared_call to heard_team;
create policy team on consultations.prepared_call to heard_team
  using ((select heard.has('ADMINISTRATOR')) or (select heard.has('MANAGER')));

grant select, insert, delete on consultations.plan_state to heard_team;
create policy team on consultations.plan_state to heard_team
  using (consultations.may_prepare(consultation_id));

-- Whether a code that a child typed counts, and nothing else about codes.
create or replace function consultations.code_counts(call uuid, hash bytea) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from consultations.organisation_code
    where consultation_id = call and code_hash = hash and taken_back is null)
$$;
revoke all on function consultations.may_prepare, consultations.code_counts from public;
grant execute on function consultations.may_prepare to heard_team;
grant execute on function consultations.code_counts to heard_visitor, heard_child, heard_team;
