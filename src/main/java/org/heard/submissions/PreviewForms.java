package org.heard.submissions;

import org.heard.consultations.CallPreviews.PreviewedCall;

/**
 * What a child's way through a form needs, for a form that is not published and only looked at.
 * Nothing that is typed is stored, and no code leads anywhere.
 */
public interface PreviewForms {

  /**
   * The way of one preview.
   *
   * @param answering checks answers as the real one does, keeps none, and gives a code of zeros
   * @param comingBack writes unfinished answers into the page that carries them, and nowhere else
   * @param pieces takes drawings, photos and recordings, and keeps none
   */
  record Preview(Answering answering, ComingBack comingBack, Pieces pieces) {}

  /**
   * A preview of a call.
   *
   * @param sent whether its reader pressed Send before
   */
  Preview of(PreviewedCall call, boolean sent);
}
