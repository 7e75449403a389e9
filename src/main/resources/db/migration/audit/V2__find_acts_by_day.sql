create index entry_at on audit.entry (at);
