-- Counts of what was erased, of nobody's answers. See docs/decisions/0132.
call heard.close('retention.run');

grant usage on schema retention to heard_visitor, heard_team, heard_keeper;
grant select on retention.run to heard_visitor, heard_team, heard_keeper;
create policy everybody on retention.run for select
  to heard_visitor, heard_team, heard_keeper using (true);
grant insert, update on retention.run to heard_keeper;
create policy keeper on retention.run to heard_keeper using (true);
