-- Recordings, films and their captions. A file never changes; it has no size before all of it came.
create table content.media (
  id uuid primary key,
  version_id uuid not null references content.version (id) on delete cascade,
  type text not null
    check (type in ('audio/mpeg', 'audio/ogg', 'video/mp4', 'video/webm', 'text/vtt')),
  bytes bigint check (bytes between 1 and 60000000),
  seconds integer not null default 0 check (seconds >= 0),
  day date not null
);
create index on content.media (version_id);

-- Parts of 256 KB, so that nothing ever holds a whole film. What is packed already stays as it is.
create table content.media_part (
  media_id uuid not null references content.media (id) on delete cascade,
  number integer not null check (number >= 0),
  bytes bytea not null check (length(bytes) between 1 and 262144),
  primary key (media_id, number)
);
alter table content.media_part alter column bytes set storage external;

-- The files an edition was published with.
create table content.edition_media (
  version_id uuid not null,
  edition integer not null,
  media_id uuid not null references content.media (id) on delete cascade,
  primary key (version_id, edition, media_id),
  foreign key (version_id, edition) references content.edition (version_id, number)
    on delete cascade
);
create index on content.edition_media (media_id);
