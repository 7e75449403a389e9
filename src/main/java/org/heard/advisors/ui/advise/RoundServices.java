package org.heard.advisors.ui.advise;

import org.heard.advisors.rounds.OwnRecordings;
import org.heard.advisors.rounds.OwnRounds;
import org.springframework.stereotype.Component;

/** What the page of a round works with. */
@Component
record RoundServices(OwnRounds rounds, OwnRecordings recordings) {}
