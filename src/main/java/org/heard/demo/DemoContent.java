package org.heard.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.consultations.CallCountries;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.OpeningCondition.Missing;
import org.heard.consultations.OpeningCondition.Opening;
import org.heard.consultations.Publishing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills the demo at its first start. A start that was cut short goes on where it stopped; later
 * starts change nothing. With {@code heard.demo.load=N} it adds N more submissions and stops the
 * application.
 */
@Component
@Profile("demo")
class DemoContent implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(DemoContent.class);
  private static final int SUBMISSIONS = 600;
  private static final int SUBMISSIONS_SMALL = 40;
  private static final int TELL_EVERY = 2_000;

  private final Consultations consultations;
  private final Publishing publishing;
  private final DemoPeople people;
  private final DemoDuty duty;
  private final DemoSending sending;
  private final DemoReview review;
  private final DemoLibrary library;
  private final DemoRounds rounds;
  private final DemoCalendar calendar;
  private final DemoMarker marker;
  private final Clock clock;
  private final JsonMapper json;
  private final ConfigurableApplicationContext application;
  private final int load;

  DemoContent(
      Consultations consultations,
      Publishing publishing,
      DemoPeople people,
      DemoDuty duty,
      DemoSending sending,
      DemoReview review,
      DemoLibrary library,
      DemoRounds rounds,
      DemoCalendar calendar,
      DemoMarker marker,
      Clock clock,
      JsonMapper json,
      ConfigurableApplicationContext application,
      @Value("${heard.demo.load:0}") int load) {
    this.consultations = consultations;
    this.publishing = publishing;
    this.people = people;
    this.duty = duty;
    this.sending = sending;
    this.review = review;
    this.library = library;
    this.rounds = rounds;
    this.calendar = calendar;
    this.marker = marker;
    this.clock = clock;
    this.json = json;
    this.application = application;
    this.load = load;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    publishMissing();
    library.fill();
    fill(DemoCall.MAIN, SUBMISSIONS);
    fill("safe-online", SUBMISSIONS_SMALL);
    fill("my-school", SUBMISSIONS_SMALL);
    review.once(call(DemoCall.MAIN));
    calendar.once();
    rounds.once();
    if (load > 0) {
      load();
      application.close();
    }
  }

  private void publishMissing() {
    boolean first = DemoCall.all(json).stream().noneMatch(this::known);
    if (!DemoCall.all(json).stream().allMatch(this::known)) {
      duty.begin();
    }
    List<Consultation> published = new ArrayList<>();
    boolean complete = true;
    for (DemoCall call : DemoCall.all(json)) {
      var known = consultations.bySlug(call.slug());
      complete = complete && known.isPresent();
      published.add(
          known.orElseGet(() ->
              SystemWork.as(
                  () -> publishing.publish(whereHelpIsKnown(call.from(clock.instant()))),
                  Role.MANAGER)));
    }
    if (!complete) {
      people.assign(published);
    }
    if (first) {
      duty.leaveNotes();
    }
  }

  /** Helplines grow old with this file; the demo has to start in ten years too. */
  private NewConsultation whereHelpIsKnown(NewConsultation call) {
    CallCountries countries = call.countries();
    for (Missing missing : publishing.missing(new Opening(call.opensAt(), countries))) {
      countries =
          switch (missing) {
            case Missing.Helpline(String country) -> countries.without(country);
            case Missing.CheckedHelpline(String country, var checked) -> countries.without(country);
            case Missing.TwoOnDuty(), Missing.TestedAlert(), Missing.WorldList() -> countries;
          };
    }
    return call.in(countries);
  }

  private boolean known(DemoCall call) {
    return consultations.bySlug(call.slug()).isPresent();
  }

  private void fill(String slug, int wanted) {
    int missing = wanted - marker.sent(slug);
    if (missing > 0) {
      LOG.info("Inventing {} answers for {}", missing, slug);
      sending.send(call(slug), missing, sent -> {});
    }
  }

  private void load() {
    long start = System.nanoTime();
    LOG.info("Adding {} invented submissions to {}", load, DemoCall.MAIN);
    sending.send(call(DemoCall.MAIN), load, this::tell);
    LOG.info(
        "Added {} in {} s; the call has {} now",
        load,
        (System.nanoTime() - start) / 1_000_000_000,
        marker.sent(DemoCall.MAIN));
  }

  private void tell(int sent) {
    if (sent % TELL_EVERY == 0 || sent == load) {
      LOG.info("{} of {}", sent, load);
    }
  }

  private Consultation call(String slug) {
    return consultations
        .bySlug(slug)
        .orElseThrow(() -> new DemoFailedException("The demo's call is missing"));
  }
}
