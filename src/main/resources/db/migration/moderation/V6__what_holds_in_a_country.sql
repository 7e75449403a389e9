-- What safeguarding has to know about a country: written by its people, about no child.
create table moderation.country_guide (
  country text primary key check (country ~ '^[A-Z]{2}$'),
  duties text not null,
  services text not null,
  careful text not null,
  checked_by uuid not null,
  checked_on date not null
);
