-- Everybody appends, administrators read. See docs/decisions/0132.
call heard.close('audit.entry');

grant usage on schema audit
  to heard_visitor, heard_child, heard_door, heard_team, heard_keeper;
grant insert on audit.entry to heard_visitor, heard_child, heard_door, heard_team, heard_keeper;
create policy everybody_appends on audit.entry for insert
  to heard_visitor, heard_child, heard_door, heard_team, heard_keeper with check (true);

grant select on audit.entry to heard_team;
create policy administrators on audit.entry for select to heard_team
  using ((select heard.has('ADMINISTRATOR')));

-- The end is signed in the background.
grant select on audit.entry to heard_keeper;
create policy keeper_signs on audit.entry for select to heard_keeper using (true);

-- The end of the chain, which the next line continues: a number and a hash.
create or replace function audit.newest(out seq bigint, out hash bytea) returns setof record
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select seq, hash from audit.entry order by seq desc limit 1
$$;
revoke all on function audit.newest from public;
grant execute on function audit.newest
  to heard_visitor, heard_child, heard_door, heard_team, heard_keeper;
