-- Who published each version and when, and what its page said: the call itself has the page as it
-- is now. Of versions from before this table nothing more is known than the newest page.
create table consultations.version_published (
  consultation_id uuid not null,
  number integer not null,
  page jsonb not null,
  languages text[] not null check (cardinality(languages) > 0),
  person uuid,
  day date,
  primary key (consultation_id, number),
  foreign key (consultation_id, number)
    references consultations.questionnaire_version (consultation_id, number)
);

insert into consultations.version_published (consultation_id, number, page, languages)
select id, version, page, languages from consultations.consultation;
