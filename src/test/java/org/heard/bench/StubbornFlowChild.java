package org.heard.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** On the pages of Flow: comes back by its cookie, through "is it you?". */
final class StubbornFlowChild implements Stubborn {
  private static final int MOST_RETURNS = 40;

  private final Line line;
  private final String slug;
  private final String mark;
  private final BooleanSupplier there;
  private final FlowChild child;
  private @Nullable FlowPage page;
  private String question = "";
  private Typing typing = new Typing();
  private Duration lost = Duration.ZERO;
  private int returns;

  /**
   * A child.
   *
   * @param mark words that only this child writes
   * @param there whether the server answers
   */
  StubbornFlowChild(Line line, String slug, String mark, BooleanSupplier there) {
    this.line = line;
    this.slug = slug;
    this.mark = mark;
    this.there = there;
    this.child = new FlowChild(line, slug, new Thinking(150));
  }

  @Override
  public Sent answerAndSend() throws IOException, InterruptedException {
    while (returns < MOST_RETURNS) {
      try {
        return new Sent(goOn(), mark, lost, returns);
      } catch (WordsGone gone) {
        throw gone;
      } catch (IOException | RuntimeException away) {
        comeBack(System.nanoTime(), away);
      }
    }
    throw new IOException("came back " + returns + " times and did not get through");
  }

  private String goOn() throws IOException, InterruptedException {
    FlowPage now = page == null ? child.begin() : page;
    page = now;
    while (!now.heading().equals("Check my answers")) {
      if (now.button("Show my code again").isPresent()) {
        now.press("code again", "Show my code again");
        return FlowChild.code(now.words());
      }
      answer(now);
    }
    return child.send(now);
  }

  private void answer(FlowPage now) throws IOException, InterruptedException {
    Optional<FlowNode> room = FlowChild.room(now);
    if (room.isEmpty()) {
      child.answer(now);
      return;
    }
    if (!now.heading().equals(question)) {
      question = now.heading();
      typing = new Typing();
    }
    type(now, room.get());
    now.leave("next", room.get(), typing.latest(), "Next");
  }

  private void type(FlowPage now, FlowNode room) throws IOException, InterruptedException {
    String all = mark + " " + Thinking.words();
    StringBuilder words = new StringBuilder(room.value("value"));
    while (words.length() < all.length()) {
      int from = words.length();
      words.append(all, from, Math.min(all.length(), from + 12));
      typing.now(words.toString());
      now.type("type", room, words.toString());
      Thread.sleep(ThreadLocalRandom.current().nextLong(300, 900));
    }
  }

  private void comeBack(long away, Exception why) throws IOException, InterruptedException {
    returns++;
    Stubborn.await(there);
    boolean began = page != null;
    page = null;
    if (!began) {
      return;
    }
    FlowPage back;
    try {
      back = FlowPage.open(line, "/c/" + slug + "/answer");
      if (back.button("Continue").isPresent()) {
        back.press("continue", "Continue");
      }
    } catch (IOException again) {
      page = null;
      comeBack(away, again);
      return;
    }
    if (back.button("Take part").isPresent()) {
      throw new WordsGone("nothing was kept, after " + why);
    }
    page = back;
    look(back, away);
  }

  private void look(FlowPage back, long away) throws IOException {
    Optional<FlowNode> room = FlowChild.room(back);
    if (room.isPresent() && back.heading().equals(question)) {
      Duration gone = typing.lost(room.get().value("value"), away);
      lost = gone.compareTo(lost) > 0 ? gone : lost;
    }
  }

  /** What was written is not there any more: the one thing that must not happen. */
  private static final class WordsGone extends IOException {
    private static final long serialVersionUID = 1L;

    WordsGone(String message) {
      super(message);
    }
  }
}
