-- Whether the person in hand has a picture before them in a round of reviewing. Rounds are of a
-- module that knows this one, not the other way round: it says here what it knows.
create function consultations.in_a_round(picture text) returns boolean
language sql stable as $$ select false $$;
revoke all on function consultations.in_a_round from public;
grant execute on function consultations.in_a_round to heard_team;
