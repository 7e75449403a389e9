-- What is published is for everybody; what leads to it is for managers. See docs/decisions/0132.
call heard.close('consultations.consultation');
call heard.close('consultations.questionnaire_version');
call heard.close('consultations.version_published');
call heard.close('consultations.at_plan');
call heard.close('consultations.recording');
call heard.close('consultations.consent_waiver');
call heard.close('consultations.waiver_step');
call heard.close('consultations.organisation_code');
call heard.close('consultations.prepared_call');
call heard.close('consultations.plan_state');
call heard.close('consultations.translator_link');
call heard.close('consultations.date_change');
call heard.close('consultations.calendar_entry');
call heard.close('consultations.repeated_call');
call heard.close('consultations.meaning_said');
call heard.close('consultations.call_template');
call heard.close('consultations.picture');
call heard.close('consultations.picture_of_call');

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
grant insert on consultations.version_published to heard_team;
create policy managers_publish on consultations.version_published for insert to heard_team
  with check ((select heard.has('MANAGER')));

-- The next version of a call, and its days; who says yes, the risk and what is kept never change.
grant update
  (page, languages, version, opens_at, closes_at, freezes_at, stopped_at, notice)
  on consultations.consultation to heard_team;
create policy managers_of_the_call on consultations.consultation for update to heard_team
  using ((select heard.has('MANAGER')) and id = any ((select heard.calls())::uuid[]))
  with check ((select heard.has('MANAGER')) and id = any ((select heard.calls())::uuid[]));

-- Nobody is assigned to a call before it is published: until then it is any manager's.
create or replace function consultations.may_prepare(call uuid) returns boolean
language sql stable as $$
  select heard.has('MANAGER') and (call = any (heard.calls())
    or not exists (select from consultations.consultation where id = call))
$$;

-- Who published a version is for those who make the call, not for everybody who reads it.
grant select on consultations.version_published to heard_team;
create policy managers_of_the_call on consultations.version_published for select to heard_team
  using ((select heard.has('MANAGER')) and consultation_id = any ((select heard.calls())::uuid[]));

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

grant select, insert, update, delete on consultations.at_plan to heard_team;
create policy managers on consultations.at_plan to heard_team
  using ((select heard.has('MANAGER'))
    and (person_id = (select heard.person()) or consultations.may_prepare(consultation_id)));

grant select, insert, delete on consultations.plan_state to heard_team;
create policy team on consultations.plan_state to heard_team
  using (consultations.may_prepare(consultation_id));

-- What is stored of the secret of a link can be written, and read by nobody.
grant select (id, consultation_id, language, label, version, made_by, made, ends, ended, last_used),
  insert, update (ended) on consultations.translator_link to heard_team;
create policy team on consultations.translator_link to heard_team
  using (consultations.may_prepare(consultation_id));

-- The link behind a secret, while it counts. For the functions below alone.
create or replace function consultations.link_behind(secret bytea, at timestamptz)
returns setof consultations.translator_link
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select link.* from consultations.translator_link link
  left join consultations.consultation call on call.id = link.consultation_id
  where link.mark = secret and link.ended is null
    and link.ends >= (at at time zone 'UTC')::date
    and link.version = coalesce(call.version, 0)
    and (call.closes_at is null or call.closes_at > at) and call.stopped_at is null
$$;

-- A translator comes in: what the link is for, and nothing else about links. Notes the day.
create or replace function consultations.open_link(secret bytea, at timestamptz)
returns table (call uuid, tag text, last_day date)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update consultations.translator_link link set last_used = (at at time zone 'UTC')::date
  from consultations.link_behind(secret, at) behind
  where link.id = behind.id
  returning link.consultation_id, link.language, link.ends
$$;

-- The latest states of the plan behind a link, below a number.
create or replace function consultations.linked_states(
  secret bytea, at timestamptz, below integer, most integer)
returns table (state integer, plan jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select number, document from consultations.plan_state
  where consultation_id = (select consultation_id from consultations.link_behind(secret, at))
    and number < below
  order by number desc limit most
$$;

-- One change of a plan after the other; whether the link still counts once it is this one's turn.
create or replace function consultations.lock_linked_plan(secret bytea, at timestamptz)
returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from consultations.prepared_call where consultation_id =
    (select consultation_id from consultations.link_behind(secret, at)) for update;
  perform from consultations.translator_link where mark = secret for update;
  return exists (select from consultations.link_behind(secret, at));
end
$$;

-- A document of texts without one language, wherever a text has it beside the original.
create or replace function consultations.without_language(
  document jsonb, tag text, original text)
returns jsonb
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  return case jsonb_typeof(document)
    when 'object' then (
      select coalesce(
        jsonb_object_agg(key, consultations.without_language(value, tag, original)), '{}')
      from jsonb_each(document) where not (key = tag and document ? original))
    when 'array' then (
      select coalesce(
        jsonb_agg(consultations.without_language(value, tag, original) order by place), '[]')
      from jsonb_array_elements(document) with ordinality as one (value, place))
    else document
  end;
end
$$;

-- What a translation into one language must not change: all else, and marks of other languages.
create or replace function consultations.beside_translation(document jsonb, tag text)
returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select consultations.without_language(
      document - 'translatedFrom', tag, document #>> '{settings,languages,0}')
    || jsonb_build_object('translatedFrom', (
      select coalesce(jsonb_object_agg(key, value), '{}')
      from jsonb_each(document -> 'translatedFrom') where split_part(key, ' ', 2) <> tag))
$$;

-- Stores the next state of a plan, unless it changes more than the language of the link.
create or replace function consultations.store_linked_state(
  secret bytea, at timestamptz, state integer, plan jsonb)
returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  link consultations.translator_link;
  now_stored consultations.plan_state;
begin
  select * into link from consultations.link_behind(secret, at);
  select * into now_stored from consultations.plan_state
    where consultation_id = link.consultation_id order by number desc limit 1;
  if link.id is null or now_stored.number is null or state <> now_stored.number + 1
    or link.language = plan #>> '{settings,languages,0}'
    or consultations.beside_translation(plan, link.language)
      is distinct from consultations.beside_translation(now_stored.document, link.language) then
    raise insufficient_privilege using message = 'A link changes one language and nothing else';
  end if;
  insert into consultations.plan_state (consultation_id, number, document, person, day, link)
    values (link.consultation_id, state, plan, link.made_by, (at at time zone 'UTC')::date, link.id);
  delete from consultations.plan_state
    where consultation_id = link.consultation_id and number <= state - 200;
  update consultations.translator_link set last_used = (at at time zone 'UTC')::date
    where id = link.id;
end
$$;
revoke all on function consultations.link_behind, consultations.open_link,
  consultations.linked_states, consultations.lock_linked_plan, consultations.without_language,
  consultations.beside_translation, consultations.store_linked_state from public;
grant execute on function consultations.open_link, consultations.linked_states,
  consultations.lock_linked_plan, consultations.store_linked_state to heard_visitor;
-- A change of days is written once and stays.
grant select, insert on consultations.date_change to heard_team;
create policy managers_of_the_call on consultations.date_change to heard_team
  using ((select heard.has('MANAGER')) and consultation_id = any ((select heard.calls())::uuid[]))
  with check (
    (select heard.has('MANAGER')) and consultation_id = any ((select heard.calls())::uuid[]));

-- Everybody may read the calendar, and nobody but the team who wrote it.
grant select (id, number, document, day) on consultations.calendar_entry
  to heard_visitor, heard_child, heard_keeper;
create policy everybody on consultations.calendar_entry for select
  to heard_visitor, heard_child, heard_keeper using (true);
grant select, insert on consultations.calendar_entry to heard_team;
create policy team_reads on consultations.calendar_entry for select to heard_team using (true);
create policy team on consultations.calendar_entry for insert to heard_team
  with check ((select heard.has('ADMINISTRATOR')) or (select heard.has('MANAGER')));

-- A template is its maker's, and for all managers where its maker says so.
grant select, insert, update (for_everybody) on consultations.call_template to heard_team;
create policy managers on consultations.call_template for select to heard_team
  using ((select heard.has('MANAGER')) and (for_everybody or owner = (select heard.person())));
create policy makers_insert on consultations.call_template for insert to heard_team
  with check ((select heard.has('MANAGER')) and owner = (select heard.person())
    and person = (select heard.person()));
create policy makers_update on consultations.call_template for update to heard_team
  using (owner = (select heard.person())) with check (owner = (select heard.person()));

-- A picture that is published is everybody's; before, it is for those who make a call with it.
grant select, insert on consultations.picture_of_call to heard_team;
create policy team on consultations.picture_of_call to heard_team
  using (consultations.may_prepare(consultation_id));
grant select on consultations.picture to heard_visitor, heard_child, heard_team;
create policy everybody on consultations.picture for select
  to heard_visitor, heard_child, heard_team using (published);

-- Whoever walks through a test run sees the pictures of its call, as long as the run is there.
create or replace function consultations.in_test_run(picture text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from consultations.picture_of_call o
    join consultations.consultation run on run.test_of = o.consultation_id
    where o.name = picture)
$$;
revoke all on function consultations.in_test_run from public;
grant execute on function consultations.in_test_run to heard_visitor, heard_child, heard_team;
create policy test_runs on consultations.picture for select
  to heard_visitor, heard_child, heard_team using (consultations.in_test_run(name));

create policy reviewers on consultations.picture for select to heard_team
  using (consultations.in_a_round(name));
create policy makers on consultations.picture for select to heard_team
  using (exists (select from consultations.picture_of_call o where o.name = picture.name));
grant insert, update (published) on consultations.picture to heard_team;
create policy managers_bring on consultations.picture for insert to heard_team
  with check ((select heard.has('MANAGER')) and not published);
create policy managers_publish on consultations.picture for update to heard_team
  using (exists (select from consultations.picture_of_call o where o.name = picture.name))
  with check (published);

-- A call that begins with a template may use the pictures in it, whoever brought them.
create or replace function consultations.take_pictures_of(template uuid, begun uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into consultations.picture_of_call (consultation_id, name)
  select begun, p.name from consultations.picture p where p.name in (
    select (regexp_matches(newest.document::text, 'own-[0-9a-f]{32}', 'g'))[1]
    from (select * from consultations.call_template t where t.id = template
      order by number desc limit 1) newest
    where heard.has('MANAGER') and (newest.for_everybody or newest.owner = heard.person()))
  and consultations.may_prepare(begun)
  on conflict do nothing
$$;
revoke all on function consultations.take_pictures_of from public;
grant execute on function consultations.take_pictures_of to heard_team;
-- A series runs through calls that other managers work on; that they follow each other is no secret.
grant select, insert on consultations.repeated_call to heard_team;
create policy managers_read on consultations.repeated_call for select to heard_team
  using ((select heard.has('MANAGER')));
create policy managers_repeat on consultations.repeated_call for insert to heard_team
  with check (consultations.may_prepare(consultation_id) and follows = any ((select heard.calls())::uuid[]));
grant select, insert, update on consultations.meaning_said to heard_team;
create policy team on consultations.meaning_said to heard_team
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

-- Test runs: erased whole by what runs by itself, and nothing of a real call ever is.
create or replace function consultations.is_test(call uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from consultations.consultation where id = call and test_of is not null)
$$;
revoke all on function consultations.is_test from public;
grant execute on function consultations.is_test to heard_team, heard_keeper;
grant delete on consultations.consultation, consultations.questionnaire_version,
  consultations.recording to heard_keeper;
grant select (consultation_id), delete
  on consultations.version_published, consultations.date_change, consultations.organisation_code,
    consultations.consent_waiver, consultations.waiver_step
  to heard_keeper;
create policy keeper_erases_tests on consultations.consultation for delete to heard_keeper
  using (test_of is not null);
create policy keeper_erases_tests on consultations.questionnaire_version for delete to heard_keeper
  using (consultations.is_test(consultation_id));
create policy keeper_erases_tests on consultations.recording for delete to heard_keeper
  using (consultations.is_test(consultation_id));
create policy keeper_erases_tests on consultations.version_published to heard_keeper
  using (consultations.is_test(consultation_id));
create policy keeper_erases_tests on consultations.date_change to heard_keeper
  using (consultations.is_test(consultation_id));
create policy keeper_erases_tests on consultations.organisation_code to heard_keeper
  using (consultations.is_test(consultation_id));
create policy keeper_erases_tests on consultations.consent_waiver to heard_keeper
  using (consultations.is_test(consultation_id));
create policy keeper_erases_tests on consultations.waiver_step to heard_keeper
  using (consultations.is_test(consultation_id));
