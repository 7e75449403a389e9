-- What one adult recorded of a guardian grants nothing until the other adult looked at it too. See
-- docs/decisions/0174.
alter table advisors.agreement
  add column confirmed_by uuid,
  add column confirmed_on date,
  add check ((confirmed_by is null) = (confirmed_on is null)),
  add check (confirmed_by <> recorded_by);

-- What an advisor wants to happen to its comments when it turns 18; said before.
alter table advisors.advisor
  add column comments_wanted text
    check (comments_wanted in ('WITH_NICKNAME', 'AS_AN_ADVISOR', 'GONE'));

-- Until when an adult wants to read no more of what ends soon.
create table advisors.put_away (
  person uuid primary key,
  until date not null
);
