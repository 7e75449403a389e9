-- What children write, and its keys. See docs/decisions/0132.
call heard.close('submissions.draft');
call heard.close('submissions.draft_piece');
call heard.close('submissions.resume_code');
call heard.close('submissions.submission');
call heard.close('submissions.submission_piece');
call heard.close('submissions.near_copy');
call heard.close('submissions.guardian_request');
call heard.close('submissions.safe_note');
call heard.close('vault.consultation_key');
call heard.close('vault.submission_key');
call heard.close('vault.safe_note_key');
call heard.close('vault.tombstone');

grant usage on schema submissions to heard_visitor, heard_child, heard_team, heard_keeper;
grant usage on schema vault to heard_child, heard_team, heard_keeper;

-- Unfinished answers: pages of children alone, one statement at a time. The team has no way there.
grant select, insert, update, delete on submissions.draft, submissions.draft_piece
  to heard_visitor, heard_child;
create policy child on submissions.draft to heard_visitor, heard_child using (true);
create policy child on submissions.draft_piece to heard_visitor, heard_child using (true);
grant select on submissions.resume_code to heard_visitor, heard_child;
grant insert on submissions.resume_code to heard_child;
create policy child on submissions.resume_code to heard_visitor, heard_child using (true);

-- Outside a transaction a page asks two things about what was sent, by an id that only the child's
-- token gives: whether it was, and the stored receipt.
create or replace function submissions.was_sent(sent uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$ select exists (select from submissions.submission where id = sent) $$;
create or replace function submissions.receipt_of(sent uuid) returns bytea
language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$ select receipt_lookup from submissions.submission where id = sent $$;
revoke all on function submissions.was_sent, submissions.receipt_of from public;
grant execute on function submissions.was_sent, submissions.receipt_of to heard_visitor, heard_child;

-- A child's own transaction: sends, changes, takes back.
grant select, insert, update on submissions.submission, submissions.guardian_request to heard_child;
grant select, insert, delete on submissions.submission_piece to heard_child;
grant select, insert, update, delete on submissions.near_copy to heard_child;
grant insert on submissions.safe_note to heard_child;
grant select, insert on vault.consultation_key to heard_child;
grant select, insert, delete on vault.submission_key to heard_child;
grant insert on vault.safe_note_key to heard_child;
grant select, insert, update on vault.tombstone to heard_child;
create policy child on submissions.submission to heard_child using (true);
create policy child on submissions.guardian_request to heard_child using (true);
create policy child on submissions.submission_piece to heard_child using (true);
create policy child on submissions.near_copy to heard_child using (true);
create policy child on submissions.safe_note for insert to heard_child with check (taken_on is null);
create policy child on vault.consultation_key to heard_child using (true);
create policy child on vault.submission_key to heard_child using (true);
create policy child on vault.safe_note_key for insert to heard_child with check (true);
create policy child on vault.tombstone to heard_child using (true);

-- Readers see what was sent to their calls; never what waits for a guardian, never a receipt, and
-- they cannot change a word.
grant select (id, consultation_id, version, day, state, kind, language, age_band, country, has_media,
  flagged, assigned_to, sealed), update (state, flagged, assigned_to)
  on submissions.submission to heard_team;
create policy readers on submissions.submission to heard_team using (
  consultation_id = any ((select heard.calls())::uuid[])
  and ((select heard.has('MODERATOR')) or (select heard.has('SAFEGUARDING')))
  and state <> 'waiting'
);

-- Of a worry moderators see that it is there. Its words and keys are for safeguarding.
grant select on submissions.submission_piece, vault.submission_key, vault.consultation_key
  to heard_team;
create policy readers on submissions.submission_piece for select to heard_team using (
  exists (select from submissions.submission s where s.id = submission_id
    and (s.state <> 'with-safeguarding' or (select heard.has('SAFEGUARDING'))))
);
create policy readers on vault.submission_key for select to heard_team using (
  exists (select from submissions.submission s where s.id = submission_id
    and (s.state <> 'with-safeguarding' or (select heard.has('SAFEGUARDING'))))
);
create policy readers on vault.consultation_key for select to heard_team using (
  consultation_id = any ((select heard.calls())::uuid[])
  and ((select heard.has('MODERATOR')) or (select heard.has('SAFEGUARDING')))
);

-- Which others of the same call share their words. A function, because row-level security would
-- compare the numbers of every row before it may use their index.
create or replace function submissions.sharing_words(own uuid, looked_for bigint[], most int)
returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select copy.submission_id from submissions.near_copy copy
  join submissions.submission sent on sent.id = copy.submission_id
  where copy.bands && looked_for and copy.submission_id <> own
    and sent.state not in ('with-safeguarding', 'withdrawn', 'waiting')
    and sent.consultation_id = any (heard.calls())
    and (heard.has('MODERATOR') or heard.has('SAFEGUARDING'))
  limit most
$$;
revoke all on function submissions.sharing_words from public;
grant execute on function submissions.sharing_words to heard_team;

-- How many of a call nobody has read up to a day; managers may know that much.
create or replace function submissions.unread(call uuid, up_to date) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) from submissions.submission
  where consultation_id = call and state = 'new' and day <= up_to
    and call = any (heard.calls())
    and (heard.has('MODERATOR') or heard.has('SAFEGUARDING') or heard.has('MANAGER'))
$$;
revoke all on function submissions.unread from public;
grant execute on function submissions.unread to heard_team;

-- Notes from Help: safeguarding alone.
grant select, update (taken_on, taken_by) on submissions.safe_note to heard_team;
grant select on vault.safe_note_key to heard_team;
create policy safeguarding on submissions.safe_note to heard_team
  using ((select heard.has('SAFEGUARDING')));
create policy safeguarding on vault.safe_note_key for select to heard_team
  using ((select heard.has('SAFEGUARDING')));

-- What runs by itself deletes what is too old, and never has a key in hand.
grant select (lookup, day), delete on submissions.draft to heard_keeper;
grant select (lookup, day), delete on submissions.draft_piece to heard_keeper;
grant select, update, delete on submissions.submission to heard_keeper;
grant select, update, delete on submissions.guardian_request to heard_keeper;
grant select (submission_id), delete on submissions.submission_piece to heard_keeper;
grant select (submission_id), delete on submissions.near_copy to heard_keeper;
grant select (id, taken_on), delete on submissions.safe_note to heard_keeper;
grant select (submission_id), delete on vault.submission_key to heard_keeper;
grant select (note_id), delete on vault.safe_note_key to heard_keeper;
grant select (consultation_id), delete on vault.consultation_key to heard_keeper;
grant select, insert, update on vault.tombstone to heard_keeper;
create policy keeper on submissions.draft to heard_keeper using (true);
create policy keeper on submissions.draft_piece to heard_keeper using (true);
create policy keeper on submissions.submission to heard_keeper using (true);
create policy keeper on submissions.guardian_request to heard_keeper using (true);
create policy keeper on submissions.submission_piece to heard_keeper using (true);
create policy keeper on submissions.near_copy to heard_keeper using (true);
create policy keeper on submissions.safe_note to heard_keeper using (true);
create policy keeper on vault.submission_key to heard_keeper using (true);
create policy keeper on vault.safe_note_key to heard_keeper using (true);
create policy keeper on vault.consultation_key to heard_keeper using (true);
create policy keeper on vault.tombstone to heard_keeper using (true);
