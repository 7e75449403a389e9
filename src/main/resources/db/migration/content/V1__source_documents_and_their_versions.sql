create schema if not exists content;

-- json, not jsonb: the order of languages in a text says which one is the original.
-- Official texts, their child-friendly versions, and what of these is published.
create table content.source_document (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

-- Each state of a document; the one with the highest number holds now.
create table content.source_state (
  document_id uuid not null references content.source_document (id) on delete cascade,
  number integer not null check (number > 0),
  facts json not null,
  paragraphs json not null,
  person uuid,
  day date not null,
  primary key (document_id, number)
);

create table content.version (
  id uuid primary key,
  document_id uuid not null references content.source_document (id) on delete cascade,
  language text not null,
  band text not null,
  format text not null,
  unique (document_id, language, band, format)
);

-- Each state of a draft that somebody stored, so that a step can be taken back.
create table content.draft_state (
  version_id uuid not null references content.version (id) on delete cascade,
  number integer not null check (number > 0),
  body json not null,
  source_number integer not null,
  person uuid,
  day date not null,
  primary key (version_id, number)
);

-- What was published, as it was published.
create table content.edition (
  version_id uuid not null references content.version (id) on delete cascade,
  number integer not null check (number > 0),
  body json not null,
  source_number integer not null,
  reviewed integer not null default 0 check (reviewed >= 0),
  person uuid,
  published date not null,
  primary key (version_id, number)
);

-- Somebody looked: the edition still fits a newer state of its source.
create table content.confirmation (
  version_id uuid not null,
  edition integer not null,
  source_number integer not null,
  person uuid not null,
  day date not null,
  primary key (version_id, edition, source_number),
  foreign key (version_id, edition) references content.edition (version_id, number)
    on delete cascade
);

-- How many found an edition clear. Three numbers and nothing else: no day, no reader.
create table content.clear_count (
  version_id uuid not null,
  edition integer not null,
  face integer not null check (face between 1 and 3),
  count bigint not null default 0,
  primary key (version_id, edition, face),
  foreign key (version_id, edition) references content.edition (version_id, number)
    on delete cascade
);
