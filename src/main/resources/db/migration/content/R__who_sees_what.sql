-- What is published is for everybody; what leads to it is for managers. See docs/decisions/0132.
call heard.close('content.source_document');
call heard.close('content.source_state');
call heard.close('content.version');
call heard.close('content.draft_state');
call heard.close('content.edition');
call heard.close('content.confirmation');
call heard.close('content.clear_count');
call heard.close('content.call_text');

grant usage on schema content
  to heard_visitor, heard_child, heard_door, heard_team, heard_keeper;

grant select
  on content.source_document, content.source_state, content.version, content.edition,
    content.confirmation
  to heard_visitor, heard_child, heard_team;
create policy everybody on content.edition for select
  to heard_visitor, heard_child, heard_team using (true);
create policy everybody on content.confirmation for select
  to heard_visitor, heard_child using (true);
create policy published on content.version for select to heard_visitor, heard_child
  using (exists (select from content.edition where version_id = id));
create policy published on content.source_document for select to heard_visitor, heard_child
  using (exists (select from content.version where document_id = source_document.id));
create policy published on content.source_state for select to heard_visitor, heard_child
  using (exists (select from content.version where document_id = source_state.document_id));

grant select on content.call_text to heard_visitor, heard_child, heard_team;
create policy published on content.call_text for select to heard_visitor, heard_child
  using (exists (select from content.version where document_id = call_text.document_id));
grant insert, delete on content.call_text to heard_team;
create policy managers on content.call_text to heard_team
  using ((select heard.has('MANAGER')));

grant insert, delete on content.source_document to heard_team;
create policy managers on content.source_document to heard_team
  using ((select heard.has('MANAGER')));
grant insert on content.source_state to heard_team;
create policy managers on content.source_state to heard_team
  using ((select heard.has('MANAGER')));
grant insert, delete on content.version to heard_team;
create policy managers on content.version to heard_team
  using ((select heard.has('MANAGER')));
grant select, insert, delete on content.draft_state to heard_team;
create policy managers on content.draft_state to heard_team
  using ((select heard.has('MANAGER')));
grant insert on content.edition to heard_team;
create policy managers_publish on content.edition for insert to heard_team
  with check ((select heard.has('MANAGER')));
grant insert on content.confirmation to heard_team;
create policy managers on content.confirmation to heard_team
  using ((select heard.has('MANAGER')));
grant select on content.clear_count to heard_team;
create policy managers on content.clear_count for select to heard_team
  using ((select heard.has('MANAGER')));

-- A reader presses a face: one more, and nothing else is learned or kept.
create or replace function content.found_clear(read_version uuid, read_edition integer, pressed integer)
returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into content.clear_count (version_id, edition, face, count)
    select version_id, number, pressed, 1 from content.edition
    where version_id = read_version and number = read_edition and pressed between 1 and 3
  on conflict (version_id, edition, face) do update set count = content.clear_count.count + 1
$$;
revoke all on function content.found_clear from public;
grant execute on function content.found_clear to heard_visitor, heard_child, heard_team;
