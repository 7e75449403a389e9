-- The questions of a call can go out without sign-offs too, for a reason and by two people. A state of
-- questions is named by a sum of their words: a plan has a new number whenever anything of it is
-- kept. See docs/decisions/0175.
alter table advisors.unsigned_release rename column version_id to subject;
alter table advisors.unsigned_release rename column state_number to state;
alter table advisors.unsigned_release alter column state type text;
alter table advisors.unsigned_release
  add column kind text not null default 'version' check (kind in ('version', 'questions'));
alter table advisors.unsigned_release alter column kind drop default;
alter table advisors.unsigned_release drop constraint unsigned_release_pkey;
alter table advisors.unsigned_release add primary key (kind, subject, state);
