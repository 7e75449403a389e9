-- A template that holds the questions of one section and nothing else.
alter table consultations.call_template add column only_questions boolean not null default false;
