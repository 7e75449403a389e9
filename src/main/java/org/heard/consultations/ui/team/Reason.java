package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.DescriptionList;

/** Why a waiver is wanted, and who reviewed that. */
final class Reason extends DescriptionList {
  Reason(String reason, String ethicsReference) {
    addClassName("t-reason");
    add(
        new Term(getTranslation("consultations.waiver.reason")),
        new Description(reason),
        new Term(getTranslation("consultations.waiver.reference")),
        new Description(ethicsReference));
  }
}
