-- Which way a note from Help came: somebody needs help, or is threatened or punished for taking part.
-- Not a new source: the version before would not know it, and its queue must go on.
-- Empty for answers, and for notes that the version before kept: those ask for help.
alter table moderation.concern
  add column note_kind text check (note_kind in ('HELP', 'REPRISAL')),
  add check (note_kind is null or source = 'NOTE');
