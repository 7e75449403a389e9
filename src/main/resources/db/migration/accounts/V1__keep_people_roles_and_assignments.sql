create schema if not exists accounts;

create table accounts.organisation (
  id uuid primary key,
  name text not null
);

-- People who work with Heard. Never a child.
create table accounts.person (
  id uuid primary key,
  organisation uuid references accounts.organisation,
  -- always in small letters, so that the name is the same however it is typed
  sign_in_name text not null unique check (sign_in_name = lower(sign_in_name)),
  name text not null,
  -- Argon2id with its parameters and salt; null until the person chose a password
  password_hash text,
  disabled boolean not null default false,
  -- a session opened under an earlier number is over
  epoch int not null default 0
);

create table accounts.person_role (
  person uuid not null references accounts.person,
  role text not null,
  primary key (person, role)
);

create table accounts.assignment (
  person uuid not null references accounts.person,
  consultation uuid not null,
  primary key (person, consultation)
);

-- One-time links to choose a password: only the newest of a person counts.
create table accounts.setup_link (
  person uuid primary key references accounts.person,
  secret_hash bytea not null unique,
  expires_at timestamptz not null
);
