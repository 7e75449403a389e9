create schema if not exists audit;

-- What staff did. Only ever appended to; each row carries the hash of the row before it.
create table audit.entry (
  seq bigint primary key check (seq > 0),
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text not null,
  details jsonb not null,
  previous bytea not null check (length(previous) = 32),
  hash bytea not null unique check (length(hash) = 32)
);

create index entry_action on audit.entry (action, seq desc);
create index entry_actor on audit.entry (actor, seq desc);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit record is append-only' using errcode = 'insufficient_privilege';
end
$$;

create trigger entry_is_append_only
  before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse_change();
