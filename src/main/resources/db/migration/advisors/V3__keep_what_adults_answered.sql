-- Every answer that an adult gave to an advisor, as it was given: an answer that was given anew is
-- not unsaid by it, and a comment that its author takes along takes none of it. See docs/decisions/0169.
create table advisors.reply_given (
  id uuid primary key,
  advisor uuid not null references advisors.advisor (person) on delete cascade,
  author uuid not null,
  day date not null,
  words text not null
);

create index on advisors.reply_given (advisor);

insert into advisors.reply_given (id, advisor, author, day, words)
  select distinct on (c.advisor, c.replied_by, c.replied, c.reason)
    gen_random_uuid(), c.advisor, c.replied_by, c.replied, c.reason
  from advisors.review_comment c
  join advisors.advisor a on a.person = c.advisor
  where c.reply is not null and c.replied_by is not null and c.replied is not null;
