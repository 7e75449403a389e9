-- Who a transaction works for, and what its rows may be. See docs/decisions/0132.
create schema if not exists heard;

-- Called once at the beginning of a transaction of the team. Roles and calls come from the tables,
-- not from the application: a disabled person has none. Without a person (work at start) the roles
-- are taken as they are named, and there are no calls.
create function heard.enter(who uuid, named text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  held text := named;
  assigned text := '';
begin
  if who is not null then
    select string_agg(r.role, ',') into held
      from accounts.person_role r join accounts.person p on p.id = r.person
      where p.id = who and not p.disabled and r.role = any (string_to_array(named, ','));
    select string_agg(a.consultation::text, ',') into assigned
      from accounts.assignment a where a.person = who and held is not null;
  end if;
  perform set_config('heard.person', coalesce(who::text, ''), true),
    set_config('heard.roles', coalesce(held, ''), true),
    set_config('heard.calls', coalesce(assigned, ''), true);
end
$$;

-- Nothing, when nobody entered.
create function heard.person() returns uuid language sql stable as
  $$ select nullif(current_setting('heard.person', true), '')::uuid $$;

create function heard.calls() returns uuid[] language sql stable as
  $$ select string_to_array(nullif(current_setting('heard.calls', true), ''), ',')::uuid[] $$;

create function heard.has(role text) returns boolean language sql stable as
  $$ select coalesce(role = any (string_to_array(current_setting('heard.roles', true), ',')), false) $$;

-- Whether the transaction has any role at all.
create function heard.somebody() returns boolean language sql stable as
  $$ select coalesce(current_setting('heard.roles', true), '') <> '' $$;

-- Closes a table to everybody: what it opens has to follow in the same file. The one who migrates
-- keeps seeing every row, because row-level security is forced on the owner, too.
create procedure heard.close(closed regclass) language plpgsql as $$
declare
  policy name;
begin
  execute format('alter table %s enable row level security, force row level security', closed);
  for policy in select polname from pg_policy where polrelid = closed loop
    execute format('drop policy %I on %s', policy, closed);
  end loop;
  execute format('revoke all on %s from public, heard_visitor, heard_child, heard_door, heard_team,'
    ' heard_keeper', closed);
  execute format('create policy owner_in_migrations on %s to current_user using (true)', closed);
end
$$;

revoke all on all functions in schema heard from public;
revoke all on all procedures in schema heard from public;
grant usage on schema heard
  to heard_visitor, heard_child, heard_door, heard_team, heard_keeper;
grant execute on function heard.enter, heard.person, heard.calls, heard.has, heard.somebody
  to heard_visitor, heard_child, heard_door, heard_team, heard_keeper;
