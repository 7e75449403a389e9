-- Passkeys of people of the team (WebAuthn): public keys only, worth nothing to whoever reads them.
create table accounts.passkey (
  id uuid primary key,
  person uuid not null references accounts.person,
  -- what the browser calls it
  credential bytea not null unique,
  public_key bytea not null,
  -- what came with it at the beginning; checking an answer reads it
  attestation bytea not null,
  -- how often the device says it was used; a number that goes back is a copy
  uses bigint not null,
  backup_possible boolean not null,
  backed_up boolean not null,
  -- how the device is reached, such as "internal" or "usb", with spaces between
  ways text not null,
  name text not null,
  made_on date not null,
  used_on date
);

create index on accounts.passkey (person);
