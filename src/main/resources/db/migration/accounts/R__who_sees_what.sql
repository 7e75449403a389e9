-- People of the team, never children. See docs/decisions/0132.
call heard.close('accounts.organisation');
call heard.close('accounts.person');
call heard.close('accounts.person_role');
call heard.close('accounts.assignment');
call heard.close('accounts.setup_link');
call heard.close('accounts.second_step');
call heard.close('accounts.recovery_code');
call heard.close('accounts.passkey');
call heard.close('accounts.open_session');

grant usage on schema accounts
  to heard_visitor, heard_child, heard_door, heard_team, heard_keeper;

-- A child advisor has a role, and does not work here.
create or replace function accounts.works_here() returns boolean language sql stable as $$
  select heard.somebody() and current_setting('heard.roles', true) <> 'ADVISOR'
$$;
revoke all on function accounts.works_here from public;
grant execute on function accounts.works_here to heard_team;

-- Whoever works here sees who else does; administrators change it, and everybody their own row.
grant select, insert, update, delete
  on accounts.organisation, accounts.person, accounts.person_role, accounts.assignment to heard_team;
create policy team_reads on accounts.organisation for select to heard_team
  using ((select heard.somebody()));
create policy administrators_and_managers on accounts.organisation to heard_team
  using ((select heard.has('ADMINISTRATOR')) or (select heard.has('MANAGER')));
create policy team_reads on accounts.person for select to heard_team
  using ((select accounts.works_here()));
create policy own_row_is_read on accounts.person for select to heard_team
  using (id = (select heard.person()) and (select heard.somebody()));
create policy own_row on accounts.person for update to heard_team
  using (id = (select heard.person()));
create policy administrators on accounts.person to heard_team
  using ((select heard.has('ADMINISTRATOR')));
create policy team_reads on accounts.person_role for select to heard_team
  using ((select heard.somebody()));
create policy administrators on accounts.person_role to heard_team
  using ((select heard.has('ADMINISTRATOR')));
create policy team_reads on accounts.assignment for select to heard_team
  using ((select heard.somebody()));
create policy administrators on accounts.assignment to heard_team
  using ((select heard.has('ADMINISTRATOR')));
-- Whoever makes a call is the first one of it; see docs/decisions/0148. A published call that lost
-- its people is for an administrator to give away. The body is looked at when it runs, because calls
-- have their tables later than accounts.
create or replace function accounts.nobody_works_on(call uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return not exists (select from accounts.assignment where consultation = call)
    and not exists (select from consultations.consultation where id = call);
end
$$;
revoke all on function accounts.nobody_works_on from public;
grant execute on function accounts.nobody_works_on to heard_team;
create policy first_of_a_call on accounts.assignment for insert to heard_team with check (
  person = (select heard.person()) and (select heard.has('MANAGER'))
  and accounts.nobody_works_on(consultation)
);

-- A test run of a call is for whoever of the team was told its address; see docs/decisions/0152.
create or replace function accounts.is_test_run(call uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from consultations.consultation where id = call and test_of is not null);
end
$$;
revoke all on function accounts.is_test_run from public;
grant execute on function accounts.is_test_run to heard_team, heard_keeper;
create policy own_of_a_test_run on accounts.assignment for insert to heard_team with check (
  person = (select heard.person()) and accounts.is_test_run(consultation)
);

-- The organisations whose child advisors somebody looks after; none without the role.
create or replace function accounts.own_organisations() returns setof uuid
language sql stable as $$
  select id from accounts.organisation
  where heard.person() in (named_adult, second_adult) and heard.has('FACILITATOR')
$$;
revoke all on function accounts.own_organisations from public;
grant execute on function accounts.own_organisations to heard_team;

-- Whoever has another role than that of an advisor. Asked inside of policies of these very tables.
create or replace function accounts.of_the_staff(who uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from accounts.person_role where person = who and role <> 'ADVISOR')
$$;
revoke all on function accounts.of_the_staff from public;
grant execute on function accounts.of_the_staff to heard_team;

-- These two adults begin and end the accounts of their advisors, and of nobody else.
create policy adults_of_advisors on accounts.person to heard_team
  using (organisation in (select accounts.own_organisations())
    and not accounts.of_the_staff(id));
create policy adults_of_advisors on accounts.person_role for insert to heard_team with check (
  role = 'ADVISOR' and exists (select from accounts.person p where p.id = person
    and p.organisation in (select accounts.own_organisations()))
);

-- The only names of adults that a child sees: of the two who look after it.
create or replace function accounts.look_after_me()
returns table (named text, second text, since date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.name, s.name, o.entrusted_on from accounts.person p
  join accounts.organisation o on o.id = p.organisation
  join accounts.person n on n.id = o.named_adult
  join accounts.person s on s.id = o.second_adult
  where p.id = heard.person() and heard.has('ADVISOR')
$$;
revoke all on function accounts.look_after_me from public;
grant execute on function accounts.look_after_me to heard_team;

-- Secrets: one's own, and administrators take away what was lost.
grant select, insert, update, delete
  on accounts.setup_link, accounts.second_step, accounts.recovery_code to heard_team;
create policy administrators on accounts.setup_link to heard_team
  using ((select heard.has('ADMINISTRATOR')));
create policy adults_of_advisors on accounts.setup_link to heard_team
  using (exists (select from accounts.person p where p.id = person
    and p.organisation in (select accounts.own_organisations())
    and not accounts.of_the_staff(p.id)));
create policy own_end on accounts.setup_link to heard_team
  using (person = (select heard.person()));
create policy own_or_administrators on accounts.second_step to heard_team
  using (person = (select heard.person()) or (select heard.has('ADMINISTRATOR')));
create policy own_or_administrators on accounts.recovery_code to heard_team
  using (person = (select heard.person()) or (select heard.has('ADMINISTRATOR')));

-- Public keys: whoever makes one has to see whether somebody has it already.
grant select, insert, update, delete on accounts.passkey to heard_team;
create policy team_reads on accounts.passkey for select to heard_team
  using ((select heard.somebody()));
create policy own_or_administrators on accounts.passkey to heard_team
  using (person = (select heard.person()) or (select heard.has('ADMINISTRATOR')));
-- A new link for a child ends every earlier way in.
create policy adults_of_advisors on accounts.passkey for delete to heard_team
  using (exists (select from accounts.person p where p.id = person
    and p.organisation in (select accounts.own_organisations())
    and not accounts.of_the_staff(p.id)));

-- Before anybody is signed in.
grant select, update on accounts.person to heard_door;
grant select on accounts.person_role, accounts.assignment to heard_door;
grant select, insert, update, delete
  on accounts.setup_link, accounts.second_step, accounts.recovery_code to heard_door;
create policy door on accounts.person to heard_door using (true);
create policy door on accounts.person_role for select to heard_door using (true);
create policy door on accounts.assignment for select to heard_door using (true);
create policy door on accounts.setup_link to heard_door using (true);
create policy door on accounts.second_step to heard_door using (true);
create policy door on accounts.recovery_code to heard_door using (true);
grant select, insert, update on accounts.passkey to heard_door;
create policy door on accounts.passkey to heard_door using (true);

-- Where a child is signed in: written while it comes and goes, read by the child alone.
grant select, insert, delete, update (epoch) on accounts.open_session to heard_door;
create policy door on accounts.open_session to heard_door using (true);
grant select, delete, update (epoch) on accounts.open_session to heard_team;
create policy own on accounts.open_session to heard_team
  using (person = (select heard.person()) and (select heard.has('ADVISOR')));
grant select, delete on accounts.open_session to heard_keeper;
create policy keeper on accounts.open_session to heard_keeper using (true);

-- Whom to tell in the background; the first administrator, and the people of the demo.
grant select, insert, update on accounts.person to heard_keeper;
grant select, insert, update, delete on accounts.setup_link to heard_keeper;
grant select, insert, delete on accounts.person_role to heard_keeper;
grant select, delete on accounts.assignment to heard_keeper;
create policy keeper on accounts.person to heard_keeper using (true);
create policy keeper on accounts.setup_link to heard_keeper using (true);
grant select, delete on accounts.passkey to heard_keeper;
create policy keeper on accounts.passkey for delete to heard_keeper using (true);
create policy keeper_finds on accounts.passkey for select to heard_keeper using (true);
create policy keeper on accounts.person_role to heard_keeper using (true);
create policy keeper on accounts.assignment for select to heard_keeper using (true);
create policy keeper_erases_tests on accounts.assignment for delete to heard_keeper
  using (accounts.is_test_run(consultation));

grant select, insert on accounts.organisation to heard_keeper;
create policy keeper on accounts.organisation to heard_keeper using (true);

-- What every request of the team asks, whatever it does: two questions, no tables.
create or replace function accounts.session_lives(who uuid, under int) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from accounts.person where id = who and epoch = under and not disabled)
$$;
create or replace function accounts.calls_of(who uuid, roles text[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.consultation from accounts.assignment a
  join accounts.person p on p.id = a.person and not p.disabled
  where a.person = who and exists (
    select from accounts.person_role r where r.person = p.id and r.role = any (roles))
$$;
revoke all on function accounts.session_lives, accounts.calls_of from public;
grant execute on function accounts.session_lives, accounts.calls_of
  to heard_visitor, heard_child, heard_door, heard_team, heard_keeper;
