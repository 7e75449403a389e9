package org.heard.consultations.ui.team.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.calendar.CalendarEntry;
import org.heard.consultations.calendar.Mechanism;
import org.heard.consultations.calendar.MechanismCalendar;
import org.heard.consultations.calendar.MechanismCalendar.Listed;
import org.heard.consultations.calendar.MechanismCalendar.Saved;
import org.heard.consultations.calendar.MechanismCalendar.Undo;
import org.heard.consultations.ui.team.TeamDates;
import org.heard.shared.ConsultationId;
import org.heard.uikit.Choice;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Days of mechanisms by month, with the days of calls between them. */
@Route("team/calendar")
@Menu(title = "consultations.calendar.menu", order = 217, icon = "calendar")
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
@CssImport("./styles/consent.css")
@CssImport("./styles/plan.css")
class CalendarView extends Div implements HasDynamicTitle {
  private final transient MechanismCalendar calendar;
  private final transient Consultations consultations;
  private final transient Clock clock;
  private final Div notice = new Div();
  private final Div list = new Div();
  private final NativeDetails writing;
  private @Nullable Mechanism only;

  CalendarView(MechanismCalendar calendar, Consultations consultations, Clock clock) {
    this.calendar = calendar;
    this.consultations = consultations;
    this.clock = clock;
    addClassNames("t-one", "t-consent", "p-page");
    notice.getElement().setAttribute("role", "status");
    writing = new NativeDetails(getTranslation("consultations.calendar.add"));
    writing.addClassName("t-part");
    freshForm();
    add(
        new H1(getTranslation("consultations.calendar.title")),
        new Paragraph(getTranslation("consultations.calendar.about")),
        feed(),
        notice,
        writing,
        new IcsPart(calendar, this::show),
        new Choice<>(
            getTranslation("consultations.calendar.only"),
            getTranslation("consultations.calendar.only.all"),
            List.of(Mechanism.values()),
            one -> CalendarWords.of(one, this),
            null,
            one -> {
              only = one;
              show();
            }),
        list);
    show();
  }

  private Component feed() {
    String address = "/calendar.ics?lang=" + ReaderLanguage.current().tag();
    Paragraph words = new Paragraph(getTranslation("consultations.calendar.feed"));
    Anchor link = new Anchor(address, address);
    link.setRouterIgnore(true);
    Div note = new Div(words, link);
    note.addClassNames("note", "note--info", "t-form");
    return note;
  }

  private void freshForm() {
    EntryForm[] form = new EntryForm[1];
    form[0] =
        new EntryForm(
            "calendar-new",
            null,
            getTranslation("consultations.calendar.write"),
            entry -> {
              if (saved(calendar.add(entry), form[0], "consultations.calendar.written")) {
                writing.setOpen(false);
                freshForm();
              }
            });
    writing.setContent(form[0]);
  }

  /** Days that somebody can plan with, by month; what is over for long is left out. */
  private void show() {
    list.removeAll();
    Map<LocalDate, List<ListItem>> days = new TreeMap<>();
    LocalDate since = today().minusMonths(1);
    calendar.entries().stream()
        .filter(one -> only == null || one.entry().mechanism() == only)
        .filter(one -> !one.entry().lastDay().isBefore(since))
        .forEach(one -> line(days, one.entry().firstDay(), item(one)));
    if (only == null) {
      calls()
          .forEach(call -> {
            LocalDate last = LocalDate.ofInstant(call.closesAt().minusSeconds(1), ZoneOffset.UTC);
            if (!last.isBefore(since)) {
              line(days, last, item(call, last));
            }
          });
    }
    if (days.isEmpty()) {
      list.add(new Paragraph(getTranslation("consultations.calendar.none")));
    }
    months(days);
  }

  private void months(Map<LocalDate, List<ListItem>> days) {
    YearMonth month = null;
    UnorderedList items = new UnorderedList();
    for (Map.Entry<LocalDate, List<ListItem>> day : days.entrySet()) {
      YearMonth of = YearMonth.from(day.getKey());
      if (!of.equals(month)) {
        month = of;
        items = new UnorderedList();
        items.addClassName("p-days");
        list.add(new H2(ReaderDates.month(of, ReaderLanguage.current())), items);
      }
      day.getValue().forEach(items::add);
    }
  }

  private Stream<Consultation> calls() {
    Map<ConsultationId, Consultation> all =
        new TreeMap<>(java.util.Comparator.comparing(ConsultationId::toString));
    Stream.concat(consultations.open().stream(), consultations.mine().stream())
        .filter(call -> call.stoppedAt() == null && !call.isTest())
        .forEach(call -> all.put(call.id(), call));
    return all.values().stream();
  }

  private static void line(Map<LocalDate, List<ListItem>> days, LocalDate day, ListItem item) {
    days.computeIfAbsent(day, first -> new ArrayList<>()).add(item);
  }

  private ListItem item(Consultation call, LocalDate last) {
    Anchor link =
        new Anchor("/c/" + call.slug(), call.page().title().textIn(ReaderLanguage.current()));
    ListItem item = new ListItem();
    item.addClassName("t-part");
    item.add(
        new Paragraph(
            getTranslation("consultations.calendar.call-closes", TeamDates.of(last, getLocale()))),
        new Paragraph(link));
    return item;
  }

  private ListItem item(Listed listed) {
    ListItem item = new ListItem();
    item.addClassName("t-part");
    fill(item, listed);
    return item;
  }

  private void fill(ListItem item, Listed listed) {
    item.removeAll();
    EntryLines.of(listed.entry(), this).forEach(item::add);
    NativeButton change =
        new NativeButton(
            getTranslation("consultations.calendar.change"), press -> change(item, listed));
    NativeButton remove =
        new NativeButton(getTranslation("consultations.calendar.remove"), press -> remove(listed));
    String title = listed.entry().title().textIn(ReaderLanguage.current());
    name(change, getTranslation("consultations.calendar.change.what", title));
    name(remove, getTranslation("consultations.calendar.remove.what", title));
    Div acts = new Div(change, remove);
    acts.addClassName("t-row");
    item.add(acts);
  }

  private static void name(NativeButton button, String words) {
    button.addClassName("t-btn");
    button.getElement().setAttribute("aria-label", words);
  }

  private void change(ListItem item, Listed listed) {
    item.removeAll();
    Div theirs = new Div();
    theirs.getElement().setAttribute("role", "alert");
    Listed[] seen = {listed};
    EntryForm[] form = new EntryForm[1];
    form[0] =
        new EntryForm(
            "calendar-" + listed.id(),
            listed.entry(),
            getTranslation("consultations.calendar.save"),
            entry -> {
              Saved result = calendar.change(listed.id(), seen[0].number(), entry);
              if (result instanceof Saved.Overtaken) {
                seen[0] = newest(listed.id()).orElse(seen[0]);
                show(seen[0], theirs);
              } else {
                saved(result, form[0], "consultations.calendar.changed");
              }
            });
    NativeButton leave =
        new NativeButton(
            getTranslation("consultations.calendar.leave"), press -> fill(item, seen[0]));
    leave.addClassName("t-btn");
    item.add(theirs, form[0], leave);
  }

  private Optional<Listed> newest(UUID id) {
    return calendar.entries().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** What was typed stays; whoever saves it now has seen what it writes over. */
  private void show(Listed now, Div theirs) {
    theirs.removeAll();
    Div said = new Div(new Paragraph(getTranslation("consultations.calendar.overtaken")));
    said.addClassNames("note", "note--care", "t-form");
    EntryLines.of(now.entry(), this).forEach(said::add);
    theirs.add(said);
  }

  private void remove(Listed listed) {
    saved(calendar.remove(listed.id(), listed.number()), null, "consultations.calendar.removed");
  }

  /** Says what came of a change, with the way back. */
  private boolean saved(Saved result, @Nullable EntryForm form, String key) {
    notice.removeAll();
    return switch (result) {
      case Saved.Stored(Undo undo) -> {
        done(getTranslation(key), undo);
        show();
        yield true;
      }
      case Saved.Refused(List<CalendarEntry.Problem> problems) -> {
        if (form != null) {
          form.complain(problems.stream().map(one -> CalendarWords.of(one, this)).toList());
        }
        yield false;
      }
      case Saved.Overtaken() -> {
        say(getTranslation("consultations.calendar.overtaken"));
        show();
        yield false;
      }
      case Saved.Full() -> {
        say(getTranslation("consultations.calendar.full", MechanismCalendar.MOST));
        yield false;
      }
    };
  }

  private void done(String words, Undo undo) {
    Div said = new Div(new Paragraph(words));
    said.addClassNames("note", "note--good", "t-form");
    NativeButton back =
        new NativeButton(
            getTranslation("consultations.calendar.undo"),
            press -> saved(calendar.undo(undo), null, "consultations.calendar.undone"));
    back.addClassName("t-btn");
    said.add(back);
    notice.add(said);
  }

  private void say(String words) {
    Paragraph said = new Paragraph(words);
    said.addClassNames("note", "note--care");
    notice.add(said);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.calendar.page-title");
  }
}
