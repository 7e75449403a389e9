package org.heard.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds on a page; nothing may be found. */
final class Accessibility {
  private static final List<String> EVERYWHERE =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Accessibility() {}

  /** Pages for people who work with Heard: WCAG 2.2 AA and axe's best practices. */
  static void expectNoFindings(Page page) {
    expectNone(page, EVERYWHERE);
  }

  /** Pages for children: AAA rules too. */
  static void expectNoFindingsForChildren(Page page) {
    List<String> tags = new ArrayList<>(EVERYWHERE);
    tags.add("wcag2aaa");
    expectNone(page, tags);
  }

  private static void expectNone(Page page, List<String> tags) {
    List<String> findings =
        new AxeBuilder(page)
            .withTags(tags).analyze().getViolations().stream()
                .map(Accessibility::describe)
                .toList();
    assertThat(findings).as("axe findings on %s", page.url()).isEmpty();
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" | "));
  }
}
