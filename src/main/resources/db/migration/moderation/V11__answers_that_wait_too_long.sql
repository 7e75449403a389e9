-- Up to which day people were told that answers of a call lie unread for too long.
create table moderation.late_screening (
  consultation_id uuid primary key,
  up_to date not null
);

-- A notice is about a concern, or about a call whose answers wait.
alter table moderation.notice alter column concern_id drop not null;
alter table moderation.notice add column consultation_id uuid;
alter table moderation.notice drop constraint notice_kind_check;
alter table moderation.notice add constraint notice_kind_check check (
  case kind when 'UNREAD' then consultation_id is not null and concern_id is null
    else kind in ('WAITS', 'OVERDUE', 'CLOSING')
      and concern_id is not null and consultation_id is null end);
alter table moderation.notice add unique (person, consultation_id);
