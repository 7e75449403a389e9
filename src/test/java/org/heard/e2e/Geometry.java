package org.heard.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What can be measured on a child page: nothing sticks out, everything to press is large enough
 * (WCAG 2.5.5: 44 CSS px), what has the focus shows it (WCAG 2.4.7, a ring of at least 3 px), and
 * no sticky bar covers it (WCAG 2.4.12).
 */
final class Geometry {
  private static final String TOO_SMALL =
      """
      () => [...document.querySelectorAll('a[href], button, select, textarea, summary, input')]
        .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.closest('.skiplinks, p, .term'))
        .map(e => [e.matches('label input') ? e.closest('label') : e, e])
        .map(([target, e]) => [target.getBoundingClientRect(), e])
        .filter(([box]) => box.width > 1 && (box.width < 43.5 || box.height < 43.5))
        .map(([box, e]) => Math.round(box.width) + 'x' + Math.round(box.height) + ' '
          + e.outerHTML.slice(0, 90))
      """;
  private static final String STICKS_OUT =
      """
      () => {
        const width = document.body.clientWidth;
        if (document.documentElement.scrollWidth <= width) return [];
        const wide = [...document.querySelectorAll('body *')].filter(e => {
          const box = e.getBoundingClientRect();
          return box.right > width + 0.5 || box.left < -0.5 || e.scrollWidth > width;
        });
        return ['page of ' + document.documentElement.scrollWidth + ' px']
          .concat(wide.map(e => e.outerHTML.slice(0, 90)));
      }
      """;
  // A box that scrolls or clips would hide that its content is wider. Tables may be: they say so.
  private static final String CUT_OFF =
      """
      () => [...document.querySelectorAll('body *')]
        .filter(e => e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1
          && getComputedStyle(e).overflowX !== 'visible'
          && !e.matches('input, select, textarea') && !e.closest('.t-scroll'))
        .map(e => e.scrollWidth + ' px in ' + e.clientWidth + ': ' + e.outerHTML.slice(0, 90))
      """;
  // Looks when the page has been drawn where the focus took it, as a person does.
  private static final String COVERED =
      """
      async () => {
        await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const e = document.activeElement;
        if (!e || e === document.body) return '';
        const area = e.matches('label input') ? e.closest('label') : e;
        const box = area.getBoundingClientRect();
        const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
        const y = box.top + Math.min(box.height / 2, 22);
        const top = document.elementFromPoint(x, y);
        if (top && (area.contains(top) || top.contains(area))) return '';
        const first = one => one ? one.outerHTML.slice(0, 120) : 'nothing';
        return `${first(area)} at ${box.top} to ${box.bottom} of ${innerHeight}, scrolled `
          + `${scrollY}, lies under ${first(top)}`;
      }
      """;

  private static final String WITHOUT_RING =
      """
      () => {
        const e = document.activeElement;
        // What has the focus in a frame shows it there.
        if (!e || e === document.body || e.matches('iframe')) return '';
        // A card or a choice shows the ring of what is in it.
        for (let one = e; one !== document.body; one = one.parentElement) {
          const style = getComputedStyle(one);
          if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2.9) return '';
        }
        return e.outerHTML.slice(0, 120);
      }
      """;

  private Geometry() {}

  /** Fails when the page is wider than the screen, and names what is. */
  @SuppressWarnings("unchecked")
  static void expectNothingSticksOut(Page page) {
    assertThat((List<String>) page.evaluate(STICKS_OUT))
        .as("sideways scroll on %s", page.url())
        .isEmpty();
  }

  /** The same for boxes inside of the page that would hide it. */
  @SuppressWarnings("unchecked")
  static void expectNothingIsCutOff(Page page) {
    assertThat((List<String>) page.evaluate(CUT_OFF)).as("cut off on %s", page.url()).isEmpty();
  }

  /** Fails when something to press is smaller than 44 by 44 CSS px. */
  @SuppressWarnings("unchecked")
  static void expectLargeTargets(Page page) {
    assertThat((List<String>) page.evaluate(TOO_SMALL)).as("targets on %s", page.url()).isEmpty();
  }

  /** Walks the page with Tab; fails when the focus is ever unseen or under something else. */
  static void expectFocusIsSeen(Page page, int tabs) {
    for (int tab = 0; tab < tabs; tab++) {
      page.keyboard().press("Tab");
      assertThat((String) page.evaluate(WITHOUT_RING)).as("no ring on %s", page.url()).isEmpty();
      assertThat((String) page.evaluate(COVERED)).as("covered on %s", page.url()).isEmpty();
    }
  }
}
