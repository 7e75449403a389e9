package org.heard.advisors.ui.team;

import org.heard.accounts.Colleagues;
import org.heard.accounts.CurrentPerson;
import org.heard.advisors.Advisors;
import org.heard.advisors.rounds.Invitations;
import org.heard.advisors.rounds.RecordedComments;
import org.heard.advisors.rounds.ReviewRounds;
import org.heard.advisors.rounds.UnsignedReleases;
import org.heard.content.Versions;
import org.springframework.stereotype.Component;

/** What the desk of a round works with. */
@Component
record DeskServices(
    ReviewRounds rounds,
    Invitations invitations,
    RecordedComments recorded,
    UnsignedReleases unsigned,
    Versions versions,
    Advisors advisors,
    Colleagues colleagues,
    CurrentPerson me) {}
