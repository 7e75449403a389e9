package org.heard.bench;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A child on the pages of Flow, in English, question by question. */
final class FlowChild implements Child {
  static final Pattern CODE = Pattern.compile("(?:\\d{4}\\s+){3,4}\\d{4}");
  private static final int MOST_SCREENS = 60;

  private final Line line;
  private final String slug;
  private final Thinking thinking;

  FlowChild(Line line, String slug, Thinking thinking) {
    this.line = line;
    this.slug = slug;
    this.thinking = thinking;
  }

  @Override
  public String answerAndSend() throws IOException {
    FlowPage page = begin();
    for (int screen = 0; !page.heading().equals("Check my answers"); screen++) {
      if (screen > MOST_SCREENS) {
        throw new IOException("no end of questions at \"" + page.heading() + "\"");
      }
      answer(page);
    }
    String code = send(page);
    page.close();
    return code;
  }

  /** From the call to the first question. */
  FlowPage begin() throws IOException {
    FlowPage page = FlowPage.open(line, "/c/" + slug);
    thinking.pause();
    page.press("take part", "Take part");
    if (page.button("I have read it. Go on").isPresent()) {
      thinking.pause();
      page.press("notice", "I have read it. Go on");
    }
    return page;
  }

  /** Answers the question on the page, whatever its kind, and goes on. */
  void answer(FlowPage page) throws IOException {
    thinking.pause();
    Optional<FlowNode> room = room(page);
    Optional<FlowNode> choice = page.first(FlowChild::isChoice);
    Optional<FlowNode> number = page.first(node -> node.value("inputmode").equals("numeric"));
    if (room.isPresent()) {
      write(page, room.get(), Thinking.words());
    } else if (choice.isPresent()) {
      page.tick("choose", choice.get());
      page.press("next", "Next");
    } else if (number.isPresent()) {
      write(page, number.get(), "3");
    } else if (page.button("Next").isPresent()) {
      page.press("next", "Next");
    } else {
      page.press("next", "Skip");
    }
  }

  /** Where words of the child's own go. */
  static Optional<FlowNode> room(FlowPage page) {
    return page.first(node -> node.tag.equals("textarea") && node.classes.contains("answer-box"));
  }

  private static boolean isChoice(FlowNode node) {
    return node.tag.equals("input")
        && (node.value("type").equals("radio") || node.value("type").equals("checkbox"));
  }

  /** A child that writes stops once in between. */
  private void write(FlowPage page, FlowNode field, String words) throws IOException {
    if (words.length() > 20) {
      page.type("type", field, words.substring(0, words.length() / 2));
      thinking.pause();
    }
    page.type("type", field, words);
    page.leave("next", field, words, "Next");
  }

  /** From "Check my answers" to the code. */
  String send(FlowPage page) throws IOException {
    tick(page, "assent-take-part");
    tick(page, "assent-read");
    thinking.pause();
    page.press("send", "Send");
    return code(page.words());
  }

  private static void tick(FlowPage page, String id) throws IOException {
    FlowNode box =
        page.first(node -> node.value("id").equals(id))
            .orElseThrow(() -> new IOException("no " + id + " on \"" + page.heading() + "\""));
    page.tick("choose", box);
  }

  static String code(String words) throws IOException {
    Matcher code = CODE.matcher(words);
    if (!code.find()) {
      throw new IOException("no code after Send: " + words);
    }
    return code.group().replaceAll("\\s", "");
  }
}
