package org.heard.bench;

import java.io.IOException;

/** A child on the pages without script, in English. */
final class LightChild implements Child {
  private static final int MOST_PAGES = 60;

  private final Line line;
  private final String slug;
  private final Thinking thinking;
  private final boolean onOnePage;

  LightChild(Line line, String slug, Thinking thinking, boolean onOnePage) {
    this.line = line;
    this.slug = slug;
    this.thinking = thinking;
    this.onOnePage = onOnePage;
  }

  @Override
  public String answerAndSend() throws IOException {
    String page = begin();
    String onwards = onOnePage ? "check" : "next";
    if (onOnePage) {
      page = press("all on one page", page, "all");
    }
    for (int number = 0; !offers(page, "send"); number++) {
      if (number > MOST_PAGES) {
        throw new IOException("no end of questions");
      }
      thinking.pause();
      page = press(onwards, page, offers(page, onwards) ? onwards : "warned");
    }
    return send(page);
  }

  /** From the call to the first question. */
  String begin() throws IOException {
    Line.Reply call = line.get("open", "/light/c/" + slug);
    if (call.status() != 200) {
      throw new UnexpectedAnswer(call);
    }
    thinking.pause();
    String page = post("take part", "");
    if (offers(page, "go-on")) {
      thinking.pause();
      page = press("notice", page, "go-on");
    }
    return page;
  }

  static boolean offers(String page, String press) {
    return page.contains("name=\"go\" value=\"" + press + "\"");
  }

  /** Answers what is on the page and presses one of its buttons. */
  String press(String step, String page, String button) throws IOException {
    return post(step, LightForm.filled(page).put("go", button));
  }

  /** From "Check my answers" to the code. */
  String send(String page) throws IOException {
    thinking.pause();
    return FlowChild.code(post("send", allowed(page)).replaceAll("<[^>]*>", " "));
  }

  /** "Check my answers" with what sending needs. */
  static LightForm allowed(String page) {
    return LightForm.filled(page)
        .put("assent-take-part", "1")
        .put("assent-read", "1")
        .put("go", "send");
  }

  String post(String step, LightForm form) throws IOException {
    return page(line.post(step, address(), form.type(), form.body()));
  }

  private String post(String step, String body) throws IOException {
    return page(line.post(step, address(), "application/x-www-form-urlencoded", body));
  }

  private String address() {
    return "/light/c/" + slug + "/answer";
  }

  private static String page(Line.Reply reply) throws UnexpectedAnswer {
    if (reply.status() != 200) {
      throw new UnexpectedAnswer(reply);
    }
    return reply.text();
  }
}
