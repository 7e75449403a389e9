-- After its time no code leads to a submission any more.
alter table submissions.submission alter column receipt_lookup drop not null;

-- What was erased or taken back, for the day when a backup brings it back: a random number, and
-- nothing else. In this schema because it is backed up apart from the answers.
create table vault.tombstone (
  submission_id uuid primary key,
  gone text not null check (gone in ('WITHDRAWN', 'ERASED'))
);
insert into vault.tombstone (submission_id, gone)
select id, 'WITHDRAWN' from submissions.submission where state = 'withdrawn';
