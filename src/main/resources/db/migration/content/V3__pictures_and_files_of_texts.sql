-- Pictures that managers bring: made anew from their points of colour, named after their content.
create table content.picture (
  name text primary key check (name ~ '^own-[0-9a-f]{32}$'),
  type text not null check (type in ('image/png', 'image/jpeg')),
  width integer not null check (width between 1 and 2000),
  height integer not null check (height between 1 and 2000),
  image bytea not null check (length(image) <= 2000000),
  published boolean not null default false,
  brought date not null
);

-- Official texts as files, as they were brought, named after their content.
create table content.source_file (
  name text primary key check (name ~ '^file-[0-9a-f]{32}$'),
  type text not null check (type in ('pdf', 'docx')),
  file bytea not null check (length(file) between 1 and 10000000),
  brought date not null
);

-- Which file a state of a document can be read in.
create table content.file_of_state (
  document_id uuid not null,
  number integer not null,
  name text not null references content.source_file (name),
  primary key (document_id, number),
  foreign key (document_id, number) references content.source_state (document_id, number)
    on delete cascade
);
create index on content.file_of_state (name);

-- Whether the person in hand has a picture before them in a round of reviewing. Rounds are of a
-- module that knows this one, not the other way round: it says here what it knows.
create function content.in_a_round(picture text) returns boolean
language sql stable as $$ select false $$;
revoke all on function content.in_a_round from public;
grant execute on function content.in_a_round to heard_team;
