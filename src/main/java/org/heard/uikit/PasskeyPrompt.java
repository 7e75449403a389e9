package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import org.heard.shared.PasskeyQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Asks passkeys of the device that a team page is open on; shows nothing itself. What was answered
 * goes, once, to whoever asked; what went wrong is said in words.
 */
@Tag("heard-passkey")
@JsModule("./scripts/heard-passkey.ts")
public final class PasskeyPrompt extends Component {

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
   * A prompt that asks nothing yet.
   *
   * @param failed gets what went wrong in the browser, in words for the person
   */
  public PasskeyPrompt(Answered answered, Consumer<String> failed) {
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
                failed.accept(words(event.getEventData().path("event.detail.why").asString(""))))
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

  private String words(String why) {
    return switch (why) {
      case "cancelled" -> getTranslation("uikit.passkey.cancelled");
      case "known" -> getTranslation("uikit.passkey.known");
      case "elsewhere" -> getTranslation("uikit.passkey.elsewhere");
      case "unsupported" -> getTranslation("uikit.passkey.unsupported");
      default -> getTranslation("uikit.passkey.failed");
    };
  }
}
