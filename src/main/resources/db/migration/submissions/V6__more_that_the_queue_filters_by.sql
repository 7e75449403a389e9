-- Whether there are drawings, photos or recordings, so that the queue need not count pieces.
alter table submissions.submission add column has_media boolean not null default false;
update submissions.submission set has_media = true
where exists (
  select from submissions.submission_piece piece where piece.submission_id = submission.id
);
-- What the team does with it: who has it in hand, and whether somebody wants others to look.
alter table submissions.submission add column assigned_to uuid;
alter table submissions.submission add column flagged boolean not null default false;
alter table submissions.submission add constraint submission_withdrawn_is_bare check (
  state <> 'withdrawn' or (not has_media and not flagged and assigned_to is null)
);

-- One index per filter of the queue, each in the order of its pages.
create index submission_queue_country on submissions.submission (consultation_id, country, day, id);
create index submission_queue_media on submissions.submission (consultation_id, day, id) where has_media;
create index submission_queue_flagged on submissions.submission (consultation_id, day, id) where flagged;
create index submission_queue_assigned on submissions.submission (consultation_id, assigned_to, day, id)
  where assigned_to is not null;
