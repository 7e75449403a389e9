create schema if not exists demo;

-- A row here says that everything in this database is invented. Empty everywhere else.
create table demo.marker (
  only_one boolean primary key default true check (only_one),
  since date not null
);

create table demo.filled (
  slug text primary key,
  sent integer not null,
  reviewed boolean not null default false
);
