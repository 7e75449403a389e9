-- Whether unfinished answers are kept is a choice of its own. Where answering can put a child at
-- risk they never are without a code that the child has seen.
alter table consultations.consultation
  add column draft_keeping text not null default 'ALWAYS'
    check (draft_keeping in ('ALWAYS', 'WITH_CODE', 'NEVER'));

update consultations.consultation set draft_keeping = 'WITH_CODE' where high_risk;

alter table consultations.consultation
  add check (not (high_risk and draft_keeping = 'ALWAYS'));
