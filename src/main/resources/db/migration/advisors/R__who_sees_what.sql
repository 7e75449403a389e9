-- Child advisors and their forms. See docs/decisions/0132, 0165 and 0169.
call heard.close('advisors.advisor');
call heard.close('advisors.agreement');
call heard.close('advisors.application');
call heard.close('advisors.message');
call heard.close('advisors.time_given');
call heard.close('advisors.put_away');

grant usage on schema advisors to heard_door, heard_team, heard_keeper;

-- An advisor sees itself; a facilitator those of its organisations; these three roles see all. Who
-- somebody is and how long the mandate holds is never changed, only that it ends.
grant select, insert, update (left_on, left_why, comments_after, wishes, nickname)
  on advisors.advisor to heard_team;
create policy own on advisors.advisor for select to heard_team
  using (person = (select heard.person()) and (select heard.has('ADVISOR')));
create policy own_leaving on advisors.advisor for update to heard_team
  using (person = (select heard.person()) and (select heard.has('ADVISOR')) and left_on is null)
  with check (person = (select heard.person()) and left_on is not null);
create policy facilitators on advisors.advisor to heard_team
  using (organisation in (select accounts.own_organisations()));
create policy managers on advisors.advisor for select to heard_team
  using ((select heard.has('MANAGER')) or (select heard.has('ADMINISTRATOR')));
create policy safeguarding on advisors.advisor for select to heard_team
  using ((select heard.has('SAFEGUARDING')));

-- Those whom somebody looks after; another role with wider sight adds none.
create or replace function advisors.own_advisors() returns setof uuid
language sql stable as $$
  select person from advisors.advisor
  where organisation in (select accounts.own_organisations())
$$;
revoke all on function advisors.own_advisors from public;
grant execute on function advisors.own_advisors to heard_team;

-- Whoever sees an advisor sees what holds for it; only the adults of the organisation record it.
grant select, insert, update (taken_back, confirmed_by, confirmed_on)
  on advisors.agreement to heard_team;
create policy with_the_advisor on advisors.agreement for select to heard_team
  using (exists (select from advisors.advisor a where a.person = agreement.person));
create policy facilitators on advisors.agreement to heard_team
  using (person in (select advisors.own_advisors()));

-- Who recorded and who confirmed is whoever did. Transactions without a person are those of the
-- background.
create or replace function advisors.recorded_by_oneself() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if heard.person() is null then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.recorded_by <> heard.person() or new.confirmed_by is not null then
      raise insufficient_privilege using message = 'An agreement is recorded by oneself';
    end if;
  elsif (new.confirmed_by, new.confirmed_on) is distinct from (old.confirmed_by, old.confirmed_on)
      and (old.confirmed_by is not null or new.confirmed_by is distinct from heard.person()) then
    raise insufficient_privilege using message = 'An agreement is confirmed by oneself, once';
  end if;
  return new;
end
$$;
create or replace trigger recorded_by_oneself before insert or update on advisors.agreement
  for each row execute function advisors.recorded_by_oneself();

-- What an advisor wants for its comments when it turns 18: its own column, and nothing else.
create or replace function advisors.want_for_comments(wanted text) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update advisors.advisor set comments_wanted = wanted
  where person = heard.person() and heard.has('ADVISOR') and left_on is null
$$;
revoke all on function advisors.want_for_comments from public;
grant execute on function advisors.want_for_comments to heard_team;

-- Own reminders.
grant select, insert, update, delete on advisors.put_away to heard_team;
create policy own on advisors.put_away to heard_team using (person = (select heard.person()));

-- Forms: the organisation begins, a manager decides.
grant select, insert, delete,
  update (link_hash, link_until, state, own_words, decided_by, decided_on, reason, mandate_from,
    mandate_until)
  on advisors.application to heard_team;
create policy facilitators on advisors.application for select to heard_team
  using (organisation in (select accounts.own_organisations()));
create policy facilitators_begin on advisors.application for insert to heard_team
  with check (organisation in (select accounts.own_organisations()) and state = 'BEGUN');
create policy facilitators_link on advisors.application for update to heard_team
  using (organisation in (select accounts.own_organisations()))
  with check (
    organisation in (select accounts.own_organisations()) and state in ('BEGUN', 'WAITING'));
create policy facilitators_join on advisors.application for delete to heard_team
  using (organisation in (select accounts.own_organisations()) and state = 'ACCEPTED');
create policy managers on advisors.application for select to heard_team
  using ((select heard.has('MANAGER')));
create policy managers_decide on advisors.application for update to heard_team
  using ((select heard.has('MANAGER')));

-- Messages: both adults of the organisation, managers and safeguarding read all of them.
grant select, insert on advisors.message to heard_team;
create policy with_the_advisor on advisors.message for select to heard_team
  using (exists (select from advisors.advisor a where a.person = message.person));
create policy writes on advisors.message for insert to heard_team with check (
  author = (select heard.person())
  and ((select heard.has('MANAGER')) or person in (select advisors.own_advisors()))
);

-- Nobody else's.
grant select, insert, delete on advisors.time_given to heard_team;
create policy own on advisors.time_given to heard_team
  using (person = (select heard.person()) and (select heard.has('ADVISOR')));

-- The child with the link of its form; nobody is signed in. What has no secret has no row.
create or replace function advisors.form_behind(secret bytea, at timestamptz)
returns setof advisors.application
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select * from advisors.application where link_hash = secret and link_until > at
$$;

create or replace function advisors.send_form(secret bytea, at timestamptz, words bytea)
returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update advisors.application set own_words = words, state = 'WAITING'
  where link_hash = secret and link_until > at and state in ('BEGUN', 'WAITING');
  return found;
end
$$;
revoke all on function advisors.form_behind, advisors.send_form from public;
grant execute on function advisors.form_behind, advisors.send_form to heard_door;

-- In the background: growing up, and forgetting; and the invented ones of the practice site.
grant select, insert, update, delete on advisors.advisor, advisors.application to heard_keeper;
grant select, insert, delete on advisors.agreement, advisors.time_given to heard_keeper;
grant select (id, day), delete on advisors.message to heard_keeper;
create policy keeper on advisors.advisor to heard_keeper using (true);
create policy keeper on advisors.agreement to heard_keeper using (true);
create policy keeper on advisors.application to heard_keeper using (true);
create policy keeper on advisors.message to heard_keeper using (true);
create policy keeper on advisors.time_given to heard_keeper using (true);
