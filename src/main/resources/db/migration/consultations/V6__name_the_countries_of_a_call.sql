-- The countries whose children a call asks, by their codes; none for everywhere. A published list
-- never changes, like the rest of a published call.
alter table consultations.consultation add column countries text[] not null default '{}';
alter table consultations.prepared_call add column countries text[] not null default '{}';
