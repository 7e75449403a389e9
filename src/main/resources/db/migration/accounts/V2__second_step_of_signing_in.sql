-- The second step of signing in (RFC 6238). The seed is sealed under the keys file.
create table accounts.second_step (
  person uuid primary key references accounts.person,
  seed bytea not null,
  -- false until the first right code: whoever has only seen the square has no second step yet
  confirmed boolean not null default false,
  -- the newest step of time a code was taken for; a code counts once
  last_step bigint not null default 0,
  -- tries since the last right code, within the minutes since the first of them
  tries int not null default 0,
  tries_since timestamptz not null default now()
);

-- Codes for the day when the device is lost. Each is deleted when it is used.
create table accounts.recovery_code (
  person uuid not null references accounts.person,
  code_hash bytea not null,
  primary key (person, code_hash)
);
