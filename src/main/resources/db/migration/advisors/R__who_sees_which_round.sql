-- Rounds of reviewing. Advisors see their own; a facilitator what its own advisors say; managers see
-- all but those about the questions of calls they do not work on. What an advisor says, nobody
-- else changes. See docs/decisions/0132, 0166, 0169 and 0172.
call heard.close('advisors.review_round');
call heard.close('advisors.round_invitation');
call heard.close('advisors.review_comment');
call heard.close('advisors.round_answer');
call heard.close('advisors.reply_given');
call heard.close('advisors.unsigned_release');
call heard.close('advisors.unsigned_questions');

grant usage on schema advisors to heard_team, heard_keeper;

-- Rounds are read here without their own policies, which look at invitations.
create or replace function advisors.rounds_of_manager() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select id from advisors.review_round
  where heard.has('MANAGER') and (kind = 'version' or consultations.may_prepare(subject))
$$;
revoke all on function advisors.rounds_of_manager from public;
grant execute on function advisors.rounds_of_manager to heard_team;

-- Managers and facilitators hold a row still, or take a name away: see advisors.stays_its_own.
grant select, insert, delete, update (opened, finished, signed, counted, credit)
  on advisors.round_invitation to heard_team;
create policy own on advisors.round_invitation for select to heard_team
  using (advisor = (select heard.person()) and (select heard.has('ADVISOR')));
create policy own_says on advisors.round_invitation for update to heard_team
  using (advisor = (select heard.person()) and (select heard.has('ADVISOR')));
create policy facilitators on advisors.round_invitation for select to heard_team
  using (advisor in (select advisors.own_advisors()));
create policy facilitators_end on advisors.round_invitation for update to heard_team
  using (advisor in (select advisors.own_advisors()));
create policy managers on advisors.round_invitation for select to heard_team
  using (round_id in (select advisors.rounds_of_manager()));
create policy managers_invite on advisors.round_invitation for insert to heard_team
  with check (
    round_id in (select advisors.rounds_of_manager())
    and not opened and finished is null and signed is null and not counted and credit is null);
create policy managers_hold on advisors.round_invitation for update to heard_team
  using (round_id in (select advisors.rounds_of_manager())) with check (false);
create policy managers_take_back on advisors.round_invitation for delete to heard_team
  using (round_id in (select advisors.rounds_of_manager()) and not opened);

grant select, insert, update (closed, closes) on advisors.review_round to heard_team;
create policy invited on advisors.review_round for select to heard_team
  using (exists (select from advisors.round_invitation i where i.round_id = id));
create policy managers on advisors.review_round to heard_team
  using ((select heard.has('MANAGER'))
    and (kind = 'version' or consultations.may_prepare(subject)));

grant select, insert, delete, update (marks, looked, reply, reason, replied_by, replied)
  on advisors.review_comment to heard_team;
create policy own on advisors.review_comment for select to heard_team
  using (advisor = (select heard.person()) and (select heard.has('ADVISOR')));
create policy own_begins on advisors.review_comment for insert to heard_team
  with check (
    advisor = (select heard.person()) and (select heard.has('ADVISOR'))
    and not looked and reply is null);
create policy own_changes on advisors.review_comment for update to heard_team
  using (advisor = (select heard.person()) and (select heard.has('ADVISOR')))
  with check (
    advisor = (select heard.person()) and (select heard.has('ADVISOR'))
    and not looked and reply is null);
create policy own_goes on advisors.review_comment for delete to heard_team
  using (advisor = (select heard.person()) and (select heard.has('ADVISOR')));
create policy shared on advisors.review_comment for select to heard_team
  using (looked and (select heard.has('ADVISOR'))
    and exists (select from advisors.review_round r where r.id = round_id and r.sharing));
create policy facilitators on advisors.review_comment for select to heard_team
  using (advisor in (select advisors.own_advisors()));
create policy facilitators_look on advisors.review_comment for update to heard_team
  using (advisor in (select advisors.own_advisors()));
create policy managers on advisors.review_comment for select to heard_team
  using (round_id in (select advisors.rounds_of_manager()));
create policy managers_answer on advisors.review_comment for update to heard_team
  using (round_id in (select advisors.rounds_of_manager()));

grant select, insert, update (choice, words), delete on advisors.round_answer to heard_team;
create policy own on advisors.round_answer to heard_team
  using (advisor = (select heard.person()) and (select heard.has('ADVISOR')));
create policy facilitators on advisors.round_answer for select to heard_team
  using (advisor in (select advisors.own_advisors()));
create policy managers on advisors.round_answer for select to heard_team
  using (round_id in (select advisors.rounds_of_manager()));

-- Whoever sees an advisor sees what adults answered to it, also what was answered anew since.
grant select, insert on advisors.reply_given to heard_team;
create policy with_the_advisor on advisors.reply_given for select to heard_team
  using (exists (select from advisors.advisor a where a.person = reply_given.advisor));
create policy writes on advisors.reply_given for insert to heard_team
  with check (author = (select heard.person()) and (select heard.has('MANAGER')));

grant select, insert, update on advisors.unsigned_release to heard_team;
create policy managers on advisors.unsigned_release for select to heard_team
  using ((select heard.has('MANAGER')));
create policy managers_propose on advisors.unsigned_release for insert to heard_team
  with check (
    (select heard.has('MANAGER')) and proposed_by = (select heard.person())
    and confirmed_by is null);
create policy managers_decide on advisors.unsigned_release for update to heard_team
  using ((select heard.has('MANAGER')) and confirmed_by is null)
  with check (
    confirmed_by is null and proposed_by = (select heard.person())
    or confirmed_by = (select heard.person()));

-- Questions belong to those who may prepare their call.
grant select, insert, update on advisors.unsigned_questions to heard_team;
create policy managers on advisors.unsigned_questions for select to heard_team
  using ((select heard.has('MANAGER')) and consultations.may_prepare(call_id));
create policy managers_propose on advisors.unsigned_questions for insert to heard_team
  with check (
    (select heard.has('MANAGER')) and consultations.may_prepare(call_id)
    and proposed_by = (select heard.person()) and confirmed_by is null);
create policy managers_decide on advisors.unsigned_questions for update to heard_team
  using (
    (select heard.has('MANAGER')) and consultations.may_prepare(call_id)
    and confirmed_by is null)
  with check (
    confirmed_by is null and proposed_by = (select heard.person())
    or confirmed_by = (select heard.person()));

-- What an advisor says is its own: adults take a name away when it leaves, and nothing else.
-- Transactions without a person are those of the background.
create or replace function advisors.stays_its_own() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if heard.person() is null or heard.person() = old.advisor then
    return new;
  end if;
  if tg_table_name = 'review_comment' then
    if new.marks::text <> old.marks::text then
      raise insufficient_privilege using message = 'Only its author changes a comment';
    end if;
  elsif (new.opened, new.finished, new.signed, new.counted) is distinct from
      (old.opened, old.finished, old.signed, old.counted)
      or new.credit is not null and new.credit is distinct from old.credit then
    raise insufficient_privilege using message = 'Only an advisor says what it thinks';
  end if;
  return new;
end
$$;
create or replace trigger stays_its_own before update on advisors.review_comment
  for each row execute function advisors.stays_its_own();
create or replace trigger stays_its_own before update on advisors.round_invitation
  for each row execute function advisors.stays_its_own();

-- Who wrote what: an advisor who sees a shared comment learns what its author wants to be called.
create or replace function advisors.credit_of(asked_round uuid, asked_advisor uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.credit from advisors.round_invitation i
  where i.round_id = asked_round and i.advisor = asked_advisor
    and exists (select from advisors.round_invitation mine
      where mine.round_id = asked_round and mine.advisor = heard.person())
    and exists (select from advisors.review_comment c
      where c.round_id = asked_round and c.advisor = asked_advisor and c.looked)
$$;
revoke all on function advisors.credit_of from public;
grant execute on function advisors.credit_of to heard_team;

-- In the background: an advisor leaves.
grant select, update, delete
  on advisors.round_invitation, advisors.review_comment, advisors.round_answer to heard_keeper;
create policy keeper on advisors.round_invitation to heard_keeper using (true);
create policy keeper on advisors.review_comment to heard_keeper using (true);
create policy keeper on advisors.round_answer to heard_keeper using (true);

-- What a round shows stays with it, and who sees the round sees its pictures.
grant select (body) on advisors.review_round to heard_keeper;
create policy keeper on advisors.review_round for select to heard_keeper using (true);
create or replace function content.in_a_round(picture text) returns boolean
language sql stable as $$
  select exists (select from advisors.review_round r where strpos(r.body::text, picture) > 0)
$$;
create or replace function consultations.in_a_round(picture text) returns boolean
language sql stable as $$
  select exists (select from advisors.review_round r where strpos(r.body::text, picture) > 0)
$$;
