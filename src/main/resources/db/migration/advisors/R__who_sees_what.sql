-- Child advisors and their forms. See docs/decisions/0132 and 0165.
call heard.close('advisors.advisor');
call heard.close('advisors.agreement');
call heard.close('advisors.application');
call heard.close('advisors.message');
call heard.close('advisors.time_given');

grant usage on schema advisors to heard_door, heard_team, heard_keeper;

-- An advisor sees itself; a facilitator those of its organisations; these three roles see all.
grant select, insert, update on advisors.advisor to heard_team;
create policy own on advisors.advisor for select to heard_team
  using (person = (select heard.person()) and (select heard.has('ADVISOR')));
create policy own_leaving on advisors.advisor for update to heard_team
  using (person = (select heard.person()) and (select heard.has('ADVISOR')));
create policy facilitators on advisors.advisor to heard_team
  using (organisation in (select accounts.own_organisations()));
create policy managers on advisors.advisor to heard_team
  using ((select heard.has('MANAGER')) or (select heard.has('ADMINISTRATOR')));
create policy safeguarding on advisors.advisor for select to heard_team
  using ((select heard.has('SAFEGUARDING')));

-- Whoever sees an advisor sees what holds for it; only the adults of the organisation record it.
grant select, insert, update on advisors.agreement to heard_team;
create policy with_the_advisor on advisors.agreement for select to heard_team
  using (exists (select from advisors.advisor a where a.person = agreement.person));
create policy facilitators on advisors.agreement to heard_team
  using (exists (select from advisors.advisor a where a.person = agreement.person
    and a.organisation in (select accounts.own_organisations())));

-- Forms: the organisation begins, a manager decides.
grant select, insert, update, delete on advisors.application to heard_team;
create policy facilitators on advisors.application to heard_team
  using (organisation in (select accounts.own_organisations()));
create policy managers on advisors.application to heard_team
  using ((select heard.has('MANAGER')));

-- Messages: both adults of the organisation, managers and safeguarding read all of them.
grant select, insert on advisors.message to heard_team;
create policy with_the_advisor on advisors.message for select to heard_team
  using (exists (select from advisors.advisor a where a.person = message.person));
create policy writes on advisors.message for insert to heard_team with check (
  author = (select heard.person())
  and ((select heard.has('MANAGER')) or (select heard.has('FACILITATOR')))
  and exists (select from advisors.advisor a where a.person = message.person)
);

-- Nobody else's.
grant select, insert, delete on advisors.time_given to heard_team;
create policy own on advisors.time_given to heard_team
  using (person = (select heard.person()) and (select heard.has('ADVISOR')));

-- The child with the link of its form; nobody is signed in.
grant select, update on advisors.application to heard_door;
create policy door on advisors.application to heard_door using (link_hash is not null);

-- In the background: growing up, and forgetting; and the invented ones of the practice site.
grant select, insert, update, delete on advisors.advisor, advisors.application to heard_keeper;
grant select, insert, delete on advisors.agreement, advisors.time_given to heard_keeper;
grant select (id, day), delete on advisors.message to heard_keeper;
create policy keeper on advisors.advisor to heard_keeper using (true);
create policy keeper on advisors.agreement to heard_keeper using (true);
create policy keeper on advisors.application to heard_keeper using (true);
create policy keeper on advisors.message to heard_keeper using (true);
create policy keeper on advisors.time_given to heard_keeper using (true);
