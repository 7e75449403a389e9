package org.heard.submissions.domain;

import org.heard.consultations.CallPreviews.PreviewedCall;
import org.heard.submissions.PreviewForms;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

@Service
class UnstoredForms implements PreviewForms {
  private final BackingCheck backings;
  private final JsonMapper json;

  UnstoredForms(BackingCheck backings, JsonMapper json) {
    this.backings = backings;
    this.json = json;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Preview of(PreviewedCall call, boolean sent) {
    return new Preview(
        new UnstoredAnswering(call, backings, sent),
        new UnstoredComingBack(call, json),
        new UnstoredPieces());
  }
}
