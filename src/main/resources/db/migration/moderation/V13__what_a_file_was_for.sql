-- A file found somewhere can be traced: the letters it carries, and what it was written for.
alter table moderation.file_made add column mark text not null default '' check (mark ~ '^[a-z]{0,20}$');
alter table moderation.file_made add column purpose text not null default '' check (purpose ~ '^[a-z]{0,20}$');
