package org.heard.accounts.ui.team;

import org.heard.accounts.People;
import org.heard.accounts.RecoveryCodes;
import org.heard.accounts.SecondStep;
import org.heard.accounts.Sessions;
import org.springframework.stereotype.Component;

/** What the page of people works with. */
@Component
record PersonServices(
    People people, RecoveryCodes recovery, SecondStep secondStep, Sessions sessions) {}
