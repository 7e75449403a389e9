package org.heard.moderation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.shared.Language;
import org.heard.shared.personal.ListedWords;
import org.heard.shared.personal.PersonalDetail;
import org.heard.shared.personal.PersonalDetails;

/**
 * Suggestions about an answer's own words: what may tell who speaks, what may say that a child is
 * in danger, what sounds like an adult. By rules and word lists on this server, for the eyes of who
 * reads the answer anyway; nothing of it is kept.
 */
public final class Hints {
  private static final String ADULT_STYLE = "adult-style";
  private static final int FEWEST_OF_STYLE = 2;
  private static final Map<Language, Optional<ListedWords>> LISTS = new ConcurrentHashMap<>();

  private Hints() {}

  /** The hints in the order of their places; a place has at most one of each kind. */
  public static List<Hint> in(String words, Language language) {
    List<Hint> hints = new ArrayList<>();
    for (PersonalDetail detail : PersonalDetails.in(words, language)) {
      hints.add(new Hint(detail.start(), detail.end(), kind(detail.kind())));
    }
    LISTS
        .computeIfAbsent(Language.of(language.locale()), Hints::read)
        .ifPresent(lists -> listed(lists.in(words), words, hints));
    hints.sort(Comparator.comparingInt(Hint::start).thenComparing(Hint::kind));
    return List.copyOf(hints);
  }

  private static void listed(List<ListedWords.Found> found, String words, List<Hint> hints) {
    long styles =
        found.stream()
            .filter(one -> one.list().equals(ADULT_STYLE))
            .map(one -> words.substring(one.start(), one.end()).toLowerCase(Locale.ROOT))
            .distinct()
            .count();
    for (ListedWords.Found one : found) {
      if (!one.list().equals(ADULT_STYLE) || styles >= FEWEST_OF_STYLE) {
        hints.add(new Hint(one.start(), one.end(), kind(one.list())));
      }
    }
  }

  private static Hint.Kind kind(PersonalDetail.Kind kind) {
    return switch (kind) {
      case CODE -> Hint.Kind.CODE;
      case MAIL -> Hint.Kind.MAIL;
      case PHONE -> Hint.Kind.PHONE;
      case LINK -> Hint.Kind.LINK;
      case ADDRESS -> Hint.Kind.ADDRESS;
      case SCHOOL -> Hint.Kind.SCHOOL;
      case NAME -> Hint.Kind.NAME;
    };
  }

  private static Hint.Kind kind(String list) {
    return switch (list) {
      case "self-harm" -> Hint.Kind.SELF_HARM;
      case "violence" -> Hint.Kind.VIOLENCE;
      case "sexual" -> Hint.Kind.SEXUAL;
      case "adult-speaks" -> Hint.Kind.ADULT_SPEAKS;
      case ADULT_STYLE -> Hint.Kind.ADULT_STYLE;
      default -> throw new IllegalArgumentException("No such list: " + list);
    };
  }

  private static Optional<ListedWords> read(Language language) {
    try (InputStream file = Hints.class.getResourceAsStream("hints/" + language.tag() + ".txt")) {
      return file == null ? Optional.empty() : Optional.of(ListedWords.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
