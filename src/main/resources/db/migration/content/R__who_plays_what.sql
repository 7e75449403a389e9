-- A file is everybody's while the newest edition of its version has it; see docs/decisions/0171.
call heard.close('content.media');
call heard.close('content.media_part');
call heard.close('content.edition_media');

grant usage on schema content
  to heard_visitor, heard_child, heard_door, heard_team, heard_keeper;

create or replace function content.is_played(file uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from content.edition_media m
    where m.media_id = file and m.edition =
      (select max(e.number) from content.edition e where e.version_id = m.version_id))
$$;
revoke all on function content.is_played from public;
grant execute on function content.is_played to heard_visitor, heard_child, heard_team;

grant select on content.media, content.media_part to heard_visitor, heard_child, heard_team;
create policy played on content.media for select
  to heard_visitor, heard_child, heard_team using (content.is_played(id));
create policy reviewers on content.media for select to heard_team
  using (content.in_a_round(id::text));
-- Whoever sees a file sees its parts.
create policy with_its_file on content.media_part for select
  to heard_visitor, heard_child, heard_team
  using (exists (select from content.media m where m.id = media_id));

grant insert, update (bytes, seconds), delete on content.media to heard_team;
create policy managers on content.media to heard_team
  using ((select heard.has('MANAGER')));
grant insert on content.media_part to heard_team;
create policy managers_bring on content.media_part for insert to heard_team
  with check ((select heard.has('MANAGER')));
grant select, insert on content.edition_media to heard_team;
create policy managers on content.edition_media to heard_team
  using ((select heard.has('MANAGER')));

-- In the background: what no edition, no draft and no round has any more, and what never came whole.
create or replace function content.unused_media(until date) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id from content.media m where m.day <= until
    and not exists (select from content.edition_media e where e.media_id = m.id)
    and not exists (select from content.draft_state s
      where s.version_id = m.version_id and strpos(s.body::text, m.id::text) > 0
        and s.number = (select max(n.number) from content.draft_state n
          where n.version_id = m.version_id))
    and not content.in_a_round(m.id::text)
$$;
revoke all on function content.unused_media from public;
grant execute on function content.unused_media to heard_keeper;
grant select (id), delete on content.media to heard_keeper;
create policy keeper on content.media to heard_keeper using (true);
