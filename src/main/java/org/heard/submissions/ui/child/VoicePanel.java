package org.heard.submissions.ui.child;

import org.heard.consultations.Medium;
import org.heard.submissions.Pieces;
import org.heard.uikit.VoiceRecorder;

/** Speaking: start, stop, listen, delete, again. */
final class VoicePanel extends PiecePanel {

  VoicePanel(Setting setting) {
    super("heard-voice", Medium.VOICE, setting);
    VoiceRecorder.in(this, Pieces.MOST_SOUND);
    addTail(getTranslation("submissions.voice.told"));
  }
}
