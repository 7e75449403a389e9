create schema if not exists retention;

-- The last run of each rule that came to its end; counts only.
create table retention.run (
  rule text primary key,
  ran timestamptz not null check (ran = date_trunc('hour', ran)),
  erased bigint not null check (erased >= 0)
);
