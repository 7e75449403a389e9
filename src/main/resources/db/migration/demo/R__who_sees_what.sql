-- Only what fills the demo at its start. See docs/decisions/0132.
call heard.close('demo.marker');
call heard.close('demo.filled');

grant usage on schema demo to heard_keeper;
grant select, insert, update on demo.marker, demo.filled to heard_keeper;
create policy keeper on demo.marker to heard_keeper using (true);
create policy keeper on demo.filled to heard_keeper using (true);
