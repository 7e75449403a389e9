-- How many of a hundred releases of a call are read twice, where somebody chose it.
create table moderation.second_reader_share (
  consultation_id uuid primary key,
  percent smallint not null check (percent between 0 and 100)
);
