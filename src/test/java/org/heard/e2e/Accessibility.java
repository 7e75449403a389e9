package org.heard.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What axe finds on a page; nothing may be found. The script of axe's own jar is put into a page
 * once and asked again and again: its builder for Playwright puts it in anew for every look, which
 * costs more than the look. Bars that stick to the screen lie still meanwhile: axe takes what is
 * half under one for too small, wherever the page happens to stand. That no bar covers what has the
 * focus is measured with the bars where they are ({@link Geometry}). The frame around the team's
 * pages, which scroll inside of it, hides nothing meanwhile: axe would take all below the fold for
 * hidden, and look at none of it.
 */
final class Accessibility {
  private static final List<String> EVERYWHERE =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final List<String> CONTRAST =
      List.of("color-contrast-enhanced", "link-in-text-block");
  private static final String AXE = script();
  private static final String LOOK =
      """
      async ([type, values, left]) => {
        const stuck = [...document.querySelectorAll('*')]
          .filter(one => getComputedStyle(one).position === 'sticky');
        stuck.forEach(one => one.style.position = 'static');
        const frame = document.querySelector('.team');
        frame?.style.setProperty('overflow', 'visible');
        const found = await axe.run({
          runOnly: {type, values},
          rules: Object.fromEntries(left.map(rule => [rule, {enabled: false}])),
          resultTypes: ['violations'],
        });
        stuck.forEach(one => one.style.removeProperty('position'));
        frame?.style.removeProperty('overflow');
        return found.violations.map(rule =>
          rule.id + ': ' + rule.nodes.map(node => node.html).join(' | '));
      }
      """;

  private Accessibility() {}

  private static String script() {
    try (InputStream file =
        Objects.requireNonNull(Accessibility.class.getResourceAsStream("/axe.min.js"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pages for people who work with Heard: WCAG 2.2 AA and axe's best practices. */
  static void expectNoFindings(Page page) {
    expectNone(page, "tag", EVERYWHERE, List.of());
  }

  /** Pages for children: AAA rules too. */
  static void expectNoFindingsForChildren(Page page) {
    List<String> tags = new ArrayList<>(EVERYWHERE);
    tags.add("wcag2aaa");
    // 7:1 of the same words is measured too, and what has it has 4.5:1: half of what takes longest.
    expectNone(page, "tag", tags, List.of("color-contrast"));
  }

  /**
   * Only what colours decide, 7:1 included; for another look of a page that was looked at whole.
   */
  static void expectStrongContrast(Page page) {
    expectNone(page, "rule", CONTRAST, List.of());
  }

  private static void expectNone(
      Page page, String type, List<String> values, List<String> leftOut) {
    if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(AXE);
    }
    assertThat(page.evaluate(LOOK, List.of(type, values, leftOut)))
        .as("axe findings on %s", page.url())
        .isEqualTo(List.of());
  }
}
