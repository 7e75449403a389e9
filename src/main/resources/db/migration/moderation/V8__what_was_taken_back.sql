-- A second person may read before anything is released.
alter table moderation.review drop constraint review_standing_check;
alter table moderation.review add constraint review_standing_check check (standing in
  ('OPEN', 'SECOND_READING', 'RELEASED', 'REJECTED', 'WITH_SAFEGUARDING'));

-- How often it was released, so that a change after a release is marked.
alter table moderation.review add column releases integer not null default 0;
update moderation.review set releases = 1 where release_id is not null;

-- What came before what, without a minute: releases, files and changes each draw a number.
create sequence moderation.turn;
alter table moderation.released_submission add column turn bigint not null default 0;
alter table moderation.released_submission alter column turn set default nextval('moderation.turn');

-- Copies that are no more, without saying whose: files written in between have the earlier words.
create table moderation.taken_back (
  id bigint generated always as identity primary key,
  consultation_id uuid not null,
  released_turn bigint not null,
  back_turn bigint not null default nextval('moderation.turn')
);
create index taken_back_call on moderation.taken_back (consultation_id);

-- Files of released answers: the turn before the first row was read and behind the last one.
create table moderation.file_made (
  id bigint generated always as identity primary key,
  consultation_id uuid not null,
  name text not null,
  made_on date not null,
  begun_turn bigint not null default nextval('moderation.turn'),
  ended_turn bigint
);
create index file_made_call on moderation.file_made (consultation_id);
