-- What advisors say aloud, and what adults wrote down of it. The voice is for its advisor, the
-- adults of its organisation and managers; nobody else ever hears it. See docs/decisions/0173.
call heard.close('advisors.recording');
call heard.close('advisors.written_down');

grant select, insert, delete, update (sound) on advisors.recording to heard_team;
create policy own on advisors.recording for select to heard_team
  using (advisor = (select heard.person()) and (select heard.has('ADVISOR')));
create policy own_says on advisors.recording for insert to heard_team
  with check (advisor = (select heard.person()) and (select heard.has('ADVISOR')));
create policy own_goes on advisors.recording for delete to heard_team
  using (advisor = (select heard.person()) and (select heard.has('ADVISOR')));
create policy own_falls_silent on advisors.recording for update to heard_team
  using (advisor = (select heard.person()) and (select heard.has('ADVISOR')))
  with check (sound is null);
create policy facilitators on advisors.recording for select to heard_team
  using (advisor in (select advisors.own_advisors()));
create policy facilitators_silence on advisors.recording for update to heard_team
  using (advisor in (select advisors.own_advisors())) with check (sound is null);
create policy managers on advisors.recording for select to heard_team
  using (round_id in (select advisors.rounds_of_manager()));

-- Advisors read it where they see the comment; adults where they hear the voice.
grant select, insert, update (words, author, day, agreed_by, agreed)
  on advisors.written_down to heard_team;
create policy with_the_comment on advisors.written_down for select to heard_team
  using (agreed_by is not null and (select heard.has('ADVISOR'))
    and exists (select from advisors.review_comment c
      where c.round_id = written_down.round_id and c.advisor = written_down.advisor
        and c.passage = written_down.passage));
create policy safeguarding on advisors.written_down for select to heard_team
  using (agreed_by is not null and (select heard.has('SAFEGUARDING')));
create policy facilitators on advisors.written_down for select to heard_team
  using (advisor in (select advisors.own_advisors()));
create policy managers on advisors.written_down for select to heard_team
  using (round_id in (select advisors.rounds_of_manager()));
create policy writes_down on advisors.written_down for insert to heard_team
  with check (
    author = (select heard.person()) and agreed_by is null
    and ((select heard.has('MANAGER')) or advisor in (select advisors.own_advisors()))
    and exists (select from advisors.recording r
      where r.id = recording and r.round_id = written_down.round_id
        and r.advisor = written_down.advisor and r.passage = written_down.passage));
create policy writes_anew_or_agrees on advisors.written_down for update to heard_team
  using ((select heard.has('MANAGER')) or advisor in (select advisors.own_advisors()))
  with check (
    author = (select heard.person()) and agreed_by is null
    or agreed_by = (select heard.person()));

-- Nobody alone puts words into the mouth of a child: who agrees changes none of them.
create or replace function advisors.two_adults() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.agreed_by is not null
      and (new.words, new.author, new.day) is distinct from (old.words, old.author, old.day) then
    raise insufficient_privilege using message = 'Somebody else agrees with words as they are';
  end if;
  return new;
end
$$;
create or replace trigger two_adults before update on advisors.written_down
  for each row execute function advisors.two_adults();

-- In the background: an advisor leaves.
grant select (id, round_id, advisor, passage), update (sound), delete
  on advisors.recording to heard_keeper;
create policy keeper on advisors.recording to heard_keeper using (true) with check (sound is null);
