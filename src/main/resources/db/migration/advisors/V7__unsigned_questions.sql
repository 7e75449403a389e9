-- Questions of a call that may go out without sign-offs, for a reason and by two people. A state of
-- them is named by a sum of their words: a plan has a new number whenever anything of it is kept.
-- See docs/decisions/0175.
create table advisors.unsigned_questions (
  call_id uuid not null,
  state text not null,
  reason text not null,
  proposed_by uuid not null,
  proposed date not null,
  confirmed_by uuid check (confirmed_by <> proposed_by),
  confirmed date,
  primary key (call_id, state)
);
