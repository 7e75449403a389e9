-- Where the account of a child advisor is open now: a day, for the child alone. No
-- address, no minute, and nothing that a browser says of itself. See docs/decisions/0174.
create table accounts.open_session (
  id uuid primary key,
  person uuid not null references accounts.person on delete cascade,
  -- the number of accounts.person under which it was opened; under an earlier one it is over
  epoch int not null,
  since date not null
);

create index on accounts.open_session (person);

-- The day on which the two adults of an organisation changed, so that its advisors are told.
alter table accounts.organisation add column entrusted_on date;
