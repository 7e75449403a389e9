-- A test run is a call of its own that nobody finds, made from the plan of another one. The day is
-- the last one on which it is kept. What was published for real never becomes a test run.
alter table consultations.consultation
  add column test_of uuid,
  add column test_until date,
  add check ((test_of is null) = (test_until is null)),
  add check (test_of is null or slug ~ '^test-[a-z2-7]{26}$');
create index consultation_test on consultations.consultation (test_of) where test_of is not null;
