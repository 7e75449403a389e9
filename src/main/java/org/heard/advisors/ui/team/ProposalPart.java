package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.heard.accounts.Organisations.Organisation;
import org.heard.advisors.people.Applications;
import org.heard.advisors.people.Support;
import org.heard.shared.Language;
import org.heard.uikit.Choice;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** An organisation's form for one child; gives the link to the child's own form. */
final class ProposalPart extends Div {
  private static final int OLDEST_YEARS = 12;

  private final transient AdvisorServices services;
  private final SerializableRunnable begun;
  private final TextBox why = TextBox.area(3);
  private final TextBox help = TextBox.area(3);
  private final TextBox focal = TextBox.line();
  private final Outcome outcome = new Outcome();
  private transient @Nullable Organisation organisation;
  private @Nullable String country;
  private transient @Nullable Language language;
  private @Nullable Integer year;
  private @Nullable Month month;

  ProposalPart(AdvisorServices services, SerializableRunnable begun) {
    this.services = services;
    this.begun = begun;
    addClassName("t-form");
    add(
        new H2(getTranslation("advisors.people.begin")),
        new Paragraph(getTranslation("advisors.people.begin.words")));
    choices();
    add(
        Fields.field("support-why", getTranslation("advisors.people.support.why"), why),
        Fields.field("support-help", getTranslation("advisors.people.support.help"), help),
        Fields.field("support-focal", getTranslation("advisors.people.support.focal"), focal),
        Fields.go(getTranslation("advisors.people.begin"), this::send),
        outcome);
  }

  private void choices() {
    String choose = getTranslation("advisors.people.choose");
    int now = services.today().getYear();
    List<Integer> years = IntStream.rangeClosed(now, now + OLDEST_YEARS).boxed().toList();
    add(
        new Choice<>(
            getTranslation("advisors.people.organisation"),
            choose,
            services.organisations().all(),
            Organisation::name,
            null,
            one -> organisation = one),
        new Choice<>(
            getTranslation("advisors.people.overview.country"),
            choose,
            Fields.countries(getLocale()),
            code -> Fields.country(code, getLocale()),
            null,
            code -> country = code),
        new Choice<>(
            getTranslation("advisors.people.overview.language"),
            choose,
            Language.CHILD_PAGES,
            Language::ownName,
            null,
            one -> language = one),
        new Choice<>(
            getTranslation("advisors.people.support.month"),
            choose,
            Arrays.asList(Month.values()),
            one -> one.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()),
            null,
            one -> month = one),
        new Choice<>(
            getTranslation("advisors.people.support.year"),
            choose,
            years,
            String::valueOf,
            null,
            one -> year = one));
  }

  private void send() {
    Organisation by = organisation;
    String where = country;
    Language reads = language;
    Integer in = year;
    Month at = month;
    if (by == null || where == null || reads == null || in == null || at == null) {
      outcome.say(getTranslation("advisors.people.support.incomplete"));
      return;
    }
    Support support = new Support(why.words(), help.words(), focal.words(), List.of(reads));
    YearMonth adult = YearMonth.of(in, at);
    if (!support.complete() || !adult.isAfter(YearMonth.from(services.today()))) {
      outcome.say(getTranslation("advisors.people.support.incomplete"));
      return;
    }
    Applications.Linked linked = services.applications().begin(by.id(), support, where, adult);
    List.of(why, help, focal).forEach(box -> box.holding(""));
    outcome.give(
        getTranslation("advisors.people.link", Applications.LINK_DAYS),
        services.link("/join", linked.code().text()));
    begun.run();
  }
}
