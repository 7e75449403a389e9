package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import org.heard.shared.PasskeyQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Asks passkeys of the device that a page is open on; shows nothing itself. What was answered goes,
 * once, to whoever asked; what went wrong is said in words.
 */
@Tag("heard-passkey")
@JsModule("./scripts/heard-passkey.ts")
public final class PasskeyPrompt extends Component {

  /** Why there is no answer. */
  public enum Trouble {
    /** Somebody said no, or it took too long. */
    CANCELLED,
    /** The device has one for this person already. */
    KNOWN,
    /** The browser allows none at this address. */
    ELSEWHERE,
    /** The browser or the device knows none. */
    UNSUPPORTED,
    OTHER;

    static Trouble of(String why) {
      return Arrays.stream(values())
          .filter(one -> one.name().equalsIgnoreCase(why))
          .findFirst()
          .orElse(OTHER);
    }
  }

  /** What becomes of an answer. */
  @FunctionalInterface
  public interface Answered {
    /**
     * A device answered.
     *
     * @param answer the JSON that the browser made; not looked at yet
     */
    void with(PasskeyQuestion question, String answer);
  }

  private final transient Answered answered;
  private transient @Nullable PasskeyQuestion asked;

  /**
   * A prompt of a team page that asks nothing yet.
   *
   * @param failed gets what went wrong in the browser, in words for the person
   */
  public PasskeyPrompt(Answered answered, Consumer<String> failed) {
    this(answered, PasskeyPrompt::teamWords, failed);
  }

  /**
   * A prompt that asks nothing yet.
   *
   * @param words says what went wrong as readers of the page understand it
   * @param failed gets these words
   */
  public PasskeyPrompt(
      Answered answered, Function<Trouble, String> words, Consumer<String> failed) {
    this.answered = answered;
    getElement()
        .addEventListener(
            "answered",
            event -> answer(event.getEventData().path("event.detail.answer").asString("")))
        .addEventData("event.detail.answer");
    getElement()
        .addEventListener(
            "failed",
            event ->
                failed.accept(
                    words.apply(
                        Trouble.of(event.getEventData().path("event.detail.why").asString("")))))
        .addEventData("event.detail.why");
  }

  /** Asks for a passkey that is there. */
  public void ask(PasskeyQuestion question) {
    asked = question;
    getElement().callJsFunction("ask", question.forBrowser());
  }

  /** Asks the device to make a passkey. */
  public void make(PasskeyQuestion question) {
    asked = question;
    getElement().callJsFunction("make", question.forBrowser());
  }

  private void answer(String json) {
    PasskeyQuestion question = asked;
    asked = null;
    if (question != null) {
      answered.with(question, json);
    }
  }

  private static String teamWords(Trouble why) {
    UI page = UI.getCurrent();
    return switch (why) {
      case CANCELLED -> page.getTranslation("uikit.passkey.cancelled");
      case KNOWN -> page.getTranslation("uikit.passkey.known");
      case ELSEWHERE -> page.getTranslation("uikit.passkey.elsewhere");
      case UNSUPPORTED -> page.getTranslation("uikit.passkey.unsupported");
      case OTHER -> page.getTranslation("uikit.passkey.failed");
    };
  }
}
