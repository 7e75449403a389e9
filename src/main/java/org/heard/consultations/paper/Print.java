package org.heard.consultations.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heard.shared.AgeBand;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.Reader;
import org.heard.shared.Wording;
import org.heard.uikit.paper.PaperSize;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed.
 *
 * @param what which paper
 * @param language one of the languages of child pages
 * @param wording for whom it is written
 * @param size of the paper it is printed on
 */
public record Print(What what, Language language, Wording wording, PaperSize size) {

  /** The papers there are of a call. */
  public enum What {
    /** The questions, to fill in. */
    SHEET("paper"),
    /** One page for a wall. */
    POSTER("poster"),
    /** One page to hand over. */
    INVITATION("invitation");

    private final String key;

    What(String key) {
      this.key = key;
    }

    /** Its word in addresses. */
    String key() {
      return key;
    }

    String template() {
      return "paper/" + key + ".jte";
    }
  }

  /** What the words of an address wish for; empty where one of them is none of ours. */
  static Optional<Print> of(String what, String language, String wording, String size) {
    return one(List.of(What.values()), What::key, what)
        .flatMap(paper ->
            one(Language.CHILD_PAGES, Language::tag, language)
                .flatMap(tongue ->
                    one(List.of(Wording.values()), Wording::key, wording)
                        .flatMap(written ->
                            PaperSize.of(size)
                                .map(sheet -> new Print(paper, tongue, written, sheet)))));
  }

  private static <T> Optional<T> one(List<T> all, Function<T, String> key, String word) {
    return all.stream().filter(one -> key.apply(one).equals(word)).findFirst();
  }

  /** Where this paper of a published call is. */
  public String address(String slug) {
    return "/c/" + slug + "/" + file();
  }

  /** Where this paper of a plan is, for whoever makes the call. */
  public String address(ConsultationId plan) {
    return "/preview/" + plan + "/" + file();
  }

  /** The end of its address, behind the place of a call. */
  private String file() {
    return "%s.pdf?lang=%s&for=%s&size=%s"
        .formatted(what.key(), language.tag(), wording.key(), size.key());
  }

  /** What it is called when somebody keeps it. */
  String fileName() {
    return what.key() + "-" + language.tag() + ".pdf";
  }

  Reader reader() {
    return new Reader(language, band(), wording == Wording.EASY);
  }

  private @Nullable AgeBand band() {
    return switch (wording) {
      case FROM_6_TO_9 -> AgeBand.FROM_6_TO_9;
      case FROM_10_TO_12 -> AgeBand.FROM_10_TO_12;
      case FROM_13_TO_15 -> AgeBand.FROM_13_TO_15;
      case FROM_16_TO_17 -> AgeBand.FROM_16_TO_17;
      case GENERAL, EASY -> null;
    };
  }
}
