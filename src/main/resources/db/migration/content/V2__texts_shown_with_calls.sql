-- Which documents of the library explain what a call asks about. The call is of another module.
create table content.call_text (
  call_id uuid not null,
  document_id uuid not null references content.source_document (id) on delete cascade,
  primary key (call_id, document_id)
);
create index on content.call_text (document_id);
