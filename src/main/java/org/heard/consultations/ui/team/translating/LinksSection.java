package org.heard.consultations.ui.team.translating;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.heard.consultations.translating.TranslatorLinks;
import org.heard.consultations.translating.TranslatorLinks.Known;
import org.heard.consultations.translating.TranslatorLinks.Made;
import org.heard.consultations.translating.TranslatorLinks.Standing;
import org.heard.consultations.ui.team.Field;
import org.heard.consultations.ui.team.TeamDates;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.uikit.DayField;
import org.heard.uikit.Markup;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** Links for translators without an account: make one, see whose there are, end one. */
@Tag("details")
final class LinksSection extends HtmlContainer {
  private static final int USUAL_DAYS = 14;

  private final transient Call call;
  private final transient Clock clock;
  private final Field label;
  private final Div shown = new Div();
  private final Div list = new Div();
  private transient @Nullable LocalDate ends;

  /**
   * What the section is about, and what it asks.
   *
   * @param page address of the page that links lead to
   * @param names what the team calls somebody
   */
  record Call(
      ConsultationId id,
      Language language,
      TranslatorLinks links,
      URI page,
      Function<PersonId, String> names) {}

  LinksSection(Call call, Clock clock) {
    this.call = call;
    this.clock = clock;
    this.ends = today().plusDays(USUAL_DAYS);
    addClassName("t-part");
    label =
        new Field(
            "link-label",
            getTranslation("consultations.links.label"),
            getTranslation("consultations.links.label-hint"),
            TextBox.line());
    DayField day =
        new DayField(getTranslation("consultations.links.ends"), ends, chosen -> ends = chosen);
    NativeButton go = new NativeButton(getTranslation("consultations.links.make"), click -> make());
    go.addClassNames("t-btn", "t-btn--go");
    shown.setId("link-made");
    shown.getElement().setAttribute("tabindex", "-1");
    add(
        Markup.words("summary", "", getTranslation("consultations.links.title")),
        new Paragraph(getTranslation("consultations.links.about")),
        list,
        shown,
        Markup.element("div", "t-form", label, Markup.element("div", "t-field", day), go));
    refresh();
  }

  private void make() {
    String name = label.words();
    LocalDate last = ends;
    if (name.isEmpty() || name.length() > TranslatorLinks.MOST_LABEL) {
      label.complain(
          getTranslation("consultations.links.label-missing", TranslatorLinks.MOST_LABEL));
      return;
    }
    label.fine();
    if (last == null
        || last.isBefore(today())
        || last.isAfter(today().plusDays(TranslatorLinks.MOST_DAYS))) {
      say(getTranslation("consultations.links.ends-wrong", TranslatorLinks.MOST_DAYS));
      return;
    }
    switch (call.links().make(call.id(), call.language(), name, last)) {
      case Made.Link link -> {
        shown.removeAll();
        shown.add(new NewLink(name, call.page() + "#" + link.secret().text()));
        label.clear();
        refresh();
        shown.getElement().callJsFunction("focus");
      }
      case Made.NothingToTranslate() -> say(getTranslation("consultations.links.closed"));
      case Made.TooMany() ->
          say(getTranslation("consultations.links.too-many", TranslatorLinks.MOST_AT_ONCE));
    }
  }

  private void refresh() {
    list.removeAll();
    List<Known> all = call.links().of(call.id(), call.language());
    if (all.isEmpty()) {
      list.add(new Paragraph(getTranslation("consultations.links.none")));
      return;
    }
    HtmlContainer lines = Markup.element("ul", "t-links");
    all.forEach(one -> lines.add(line(one)));
    list.add(lines);
  }

  private HtmlContainer line(Known one) {
    HtmlContainer standing = Markup.words("span", "h", standing(one));
    standing.addClassName(one.standing() == Standing.COUNTS ? "h--good" : "h--care");
    HtmlContainer line =
        Markup.element(
            "li",
            "",
            Markup.element("p", "t-row", Markup.words("strong", "t-wrap", one.label()), standing),
            new Paragraph(
                getTranslation(
                    "consultations.links.made-by",
                    call.names().apply(one.madeBy()),
                    day(one.made()))),
            new Paragraph(
                one.lastUsed() == null
                    ? getTranslation("consultations.links.never-used")
                    : getTranslation("consultations.links.last-used", day(one.lastUsed()))));
    if (one.standing() == Standing.COUNTS) {
      NativeButton end =
          new NativeButton(getTranslation("consultations.links.end"), click -> end(one));
      end.addClassName("t-btn");
      end.getElement()
          .setAttribute("aria-label", getTranslation("consultations.links.end-which", one.label()));
      line.add(end);
    }
    return line;
  }

  private String standing(Known one) {
    return switch (one.standing()) {
      case COUNTS -> getTranslation("consultations.links.counts", day(one.ends()));
      case ENDED -> getTranslation("consultations.links.ended");
      case OVER -> getTranslation("consultations.links.over", day(one.ends()));
      case PUBLISHED -> getTranslation("consultations.links.published");
    };
  }

  /** At once and without a question: a new link is made in a moment. */
  private void end(Known one) {
    call.links().end(call.id(), one.id());
    refresh();
    say(getTranslation("consultations.links.was-ended", one.label()));
  }

  private void say(String words) {
    shown.removeAll();
    shown.add(new Paragraph(words));
    shown.getElement().callJsFunction("focus");
  }

  private String day(LocalDate day) {
    return TeamDates.of(day, getLocale());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
