-- Two adults of every organisation that supports child advisors: nothing is written to a child that
-- only one of them could see. See docs/decisions/0165.
alter table accounts.organisation
  add column country text,
  add column named_adult uuid references accounts.person,
  add column second_adult uuid references accounts.person;

create index on accounts.organisation (named_adult);
create index on accounts.organisation (second_adult);
