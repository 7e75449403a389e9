-- What is published is for everybody; what leads to it is for managers. See docs/decisions/0132.
call heard.close('content.source_document');
call heard.close('content.source_state');
call heard.close('content.version');
call heard.close('content.draft_state');
call heard.close('content.edition');
call heard.close('content.confirmation');
call heard.close('content.clear_count');
call heard.close('content.call_text');
call heard.close('content.picture');
call heard.close('content.source_file');
call heard.close('content.file_of_state');

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

-- A picture is everybody's once an edition has it; before, it is for those who see a draft with it.
grant select on content.picture to heard_visitor, heard_child, heard_team;
create policy published on content.picture for select
  to heard_visitor, heard_child, heard_team using (published);
create policy reviewers on content.picture for select to heard_team
  using (content.in_a_round(name));
grant insert, update (published, brought) on content.picture to heard_team;
create policy managers on content.picture to heard_team
  using ((select heard.has('MANAGER')));

-- The file of an official text is everybody's as the text is.
grant select on content.file_of_state, content.source_file
  to heard_visitor, heard_child, heard_team;
create policy published on content.file_of_state for select to heard_visitor, heard_child
  using (exists (select from content.version where document_id = file_of_state.document_id));
create policy published on content.source_file for select to heard_visitor, heard_child
  using (exists (select from content.file_of_state f where f.name = source_file.name));
grant insert, delete on content.file_of_state to heard_team;
create policy managers on content.file_of_state to heard_team
  using ((select heard.has('MANAGER')));
grant insert, update (brought) on content.source_file to heard_team;
create policy managers on content.source_file to heard_team
  using ((select heard.has('MANAGER')));

-- In the background: what no draft, no edition and no state has goes.
grant select (name, brought), delete on content.picture, content.source_file to heard_keeper;
grant select (body) on content.draft_state, content.edition to heard_keeper;
grant select (name) on content.file_of_state to heard_keeper;
create policy keeper on content.picture to heard_keeper using (true);
create policy keeper on content.source_file to heard_keeper using (true);
create policy keeper on content.draft_state for select to heard_keeper using (true);
create policy keeper on content.edition for select to heard_keeper using (true);
create policy keeper on content.file_of_state for select to heard_keeper using (true);
grant execute on function content.in_a_round to heard_keeper;

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
