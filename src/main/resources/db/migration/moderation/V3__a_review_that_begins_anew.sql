-- After a child changed its answers the review begins anew, and nobody has decided anything yet.
alter table moderation.review alter column decided_by drop not null;
alter table moderation.review alter column decided_on drop not null;
