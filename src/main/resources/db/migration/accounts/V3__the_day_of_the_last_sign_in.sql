-- A day and no more: enough to see who does not work here any longer.
alter table accounts.person add column last_sign_in date;
