package org.heard.submissions.ui.light;

import java.util.List;
import java.util.Map;
import org.heard.consultations.notice.LightNews;
import org.heard.uikit.light.ReadText;
import org.jspecify.annotations.Nullable;

/** The pages of a code, for templates. */
public sealed interface CodePage {

  /**
   * One line for the code, and a place for a file.
   *
   * @param problem what does not fit about the code; null when nothing
   * @param fileProblem what does not fit about the file; null when nothing
   * @param fields what the form carries along
   */
  record Ask(
      String typed,
      @Nullable String problem,
      @Nullable String fileProblem,
      Map<String, String> fields)
      implements CodePage {
    @Override
    public String toString() {
      return "Ask[hidden]";
    }
  }

  /** What was sent, and the way to take it back, in two steps. */
  record Opened(
      String code,
      Map<String, String> fields,
      @Nullable ReadText call,
      String sentOn,
      @Nullable LightNews days,
      List<String> news,
      List<FormPage.Part> parts,
      String until,
      boolean withdrawable,
      boolean sure,
      boolean waits,
      @Nullable String problem)
      implements CodePage {
    @Override
    public String toString() {
      return "Opened[hidden]";
    }
  }

  /**
   * Somebody else has not finished on this device.
   *
   * @param fields what the form carries along: the code in hand, or the way of a file
   */
  record Others(Map<String, String> fields) implements CodePage {
    @Override
    public String toString() {
      return "Others[hidden]";
    }
  }
}
