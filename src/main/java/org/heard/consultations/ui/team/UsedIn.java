package org.heard.consultations.ui.team;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.heard.consultations.making.QuestionUses.Use;
import org.heard.uikit.ReaderLanguage;

/** Says in which calls a question is asked. */
public final class UsedIn {
  /** More names than this are counted. */
  private static final int NAMED = 4;

  private UsedIn() {}

  /** A sentence with the names of the first calls and the number of the others. */
  public static String words(List<Use> uses, Component page) {
    if (uses.isEmpty()) {
      return page.getTranslation("consultations.library.unused");
    }
    List<String> names =
        new ArrayList<>(uses.stream().map(Use::name).distinct().limit(NAMED).toList());
    long others = uses.stream().map(Use::name).distinct().count() - names.size();
    if (others > 0) {
      names.add(page.getTranslation("consultations.library.used-more", others));
    }
    return page.getTranslation(
        "consultations.library.used",
        ListFormatter.getInstance(ReaderLanguage.current().locale()).format(names));
  }
}
