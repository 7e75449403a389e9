package org.heard.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.accounts.CurrentPerson;
import org.heard.advisors.Advisors;
import org.heard.advisors.rounds.CommentReply;
import org.heard.advisors.rounds.Invitation.SignOff;
import org.heard.advisors.rounds.Marks;
import org.heard.advisors.rounds.OwnRounds;
import org.heard.advisors.rounds.Reaction;
import org.heard.advisors.rounds.ReviewComment;
import org.heard.advisors.rounds.ReviewRounds;
import org.heard.advisors.rounds.ReviewedText;
import org.heard.advisors.rounds.RoundId;
import org.heard.advisors.rounds.RoundQuestion;
import org.heard.advisors.rounds.Spot;
import org.heard.consultations.Consultations;
import org.heard.consultations.PlannedQuestions;
import org.heard.consultations.QuestionReviews;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.Documents;
import org.heard.content.Draft;
import org.heard.content.Format;
import org.heard.content.Versions;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rounds of reviewing about the demo's text: one finished with what was published after it, two
 * that are running, and one about questions that can still change. Everybody in them works signed
 * in, as people do.
 */
@Component
@Profile("demo")
class DemoRounds {
  private static final String MANAGER = "manager";
  private static final String FACILITATOR = "facilitator";
  private static final String TEXT = "school-listens";
  private static final String CALL = "clean-air";
  private static final String OWN_QUESTION = "Do you know at once what clean air means?";
  private static final int FEWEST = 6;

  private final ReviewRounds rounds;
  private final OwnRounds own;
  private final Advisors advisors;
  private final Documents documents;
  private final Versions versions;
  private final Consultations calls;
  private final PlannedQuestions questions;
  private final List<QuestionReviews> reviews;
  private final CurrentPerson person;
  private final DemoModerator people;
  private final Clock clock;
  private final JsonMapper json;

  DemoRounds(
      ReviewRounds rounds,
      OwnRounds own,
      Advisors advisors,
      Documents documents,
      Versions versions,
      Consultations calls,
      PlannedQuestions questions,
      List<QuestionReviews> reviews,
      CurrentPerson person,
      DemoModerator people,
      Clock clock,
      JsonMapper json) {
    this.rounds = rounds;
    this.own = own;
    this.advisors = advisors;
    this.documents = documents;
    this.versions = versions;
    this.calls = calls;
    this.questions = questions;
    this.reviews = List.copyOf(reviews);
    this.person = person;
    this.people = people;
    this.clock = clock;
    this.json = json;
  }

  private record Script(OneRound finished, Map<String, OneRound> running, OneRound questions) {}

  private record OneRound(List<String> advisors, List<Said> comments, List<String> signed) {}

  private record Said(
      String by,
      String passage,
      Set<Reaction> reactions,
      List<String> hard,
      String words,
      CommentReply.@Nullable Kind reply,
      @Nullable String reason) {}

  /** Makes them once; a second call does nothing. */
  void once() {
    Script script = read();
    people.work(
        MANAGER,
        () -> {
          if (advisors.mine().size() >= FEWEST) {
            drafts().forEach(draft -> begin(draft, script));
            calls.bySlug(CALL).ifPresent(call -> ask(call.id(), script.questions()));
          }
        });
  }

  private List<Draft> drafts() {
    return documents.all().stream()
        .filter(document -> document.slug().equals(TEXT))
        .flatMap(document -> versions.of(document.id()).stream())
        .filter(draft -> draft.audience().format() == Format.TEXT)
        .filter(draft -> rounds.of(draft.id()).isEmpty())
        .toList();
  }

  private void begin(Draft draft, Script script) {
    Language language = draft.audience().language();
    if (language.equals(Language.ENGLISH)) {
      finish(draft, script.finished());
    }
    @Nullable OneRound running = script.running().get(language.tag());
    if (running != null) {
      work(rounds.make(draft.id(), plan(running)).orElseThrow(), running);
    }
  }

  /** About the questions of a call that opens later, so that they can still change. */
  private void ask(ConsultationId call, OneRound script) {
    boolean asked =
        questions.read(call).stream()
            .anyMatch(now -> reviews.stream().anyMatch(one -> !one.asked(now).isEmpty()));
    if (!asked) {
      rounds
          .makeOfQuestions(
              call, Language.ENGLISH, Wording.GENERAL, plan(script, List.of(OWN_QUESTION), 0))
          .ifPresent(round -> answer(round, script));
    }
  }

  private void answer(RoundId round, OneRound script) {
    work(round, script);
    String own = rounds.read(round).orElseThrow().round().questionKeys().getLast();
    people.work(
        script.advisors().getFirst(),
        () ->
            this.own.say(
                round,
                new RoundQuestion.Said(
                    own, RoundQuestion.Choice.PARTLY, "I think of smoke, not of noise.")));
  }

  /** The first round, a better text, a short second round, and what goes out. */
  private void finish(Draft draft, OneRound script) {
    RoundId first = rounds.make(draft.id(), plan(script)).orElseThrow();
    work(first, script);
    rounds.close(first);
    if (versions.save(draft.id(), draft.number(), better(draft.body()))
        instanceof Versions.Saved.Stored stored) {
      RoundId second = rounds.next(first, plan(script)).orElseThrow();
      script.signed().forEach(name -> people.work(name, () -> sign(second)));
      rounds.close(second);
      versions.publish(draft.id(), stored.now().number());
    }
  }

  private void sign(RoundId round) {
    own.finish(round, true, true);
    own.signOff(round, SignOff.YES, true);
  }

  private static Body better(Body body) {
    return new Body(
        body.summary(),
        body.title(),
        body.about(),
        body.picture(),
        body.blocks().stream()
            .map(block ->
                block instanceof Block.Example example && example.key().equals("early-example")
                    ? new Block.Example(
                        example.place(),
                        "Your school wants a new playground. A teacher asks you before the plan is"
                            + " ready.")
                    : block)
            .toList(),
        body.more());
  }

  private void work(RoundId round, OneRound script) {
    ReviewedText text = rounds.read(round).orElseThrow().round().text();
    for (Said said : script.comments()) {
      people.work(said.by(), () -> own.keep(round, said.passage(), marks(said, text)));
    }
    script
        .signed()
        .forEach(name ->
            people.work(
                name,
                () -> {
                  own.say(
                      round,
                      new RoundQuestion.Said(
                          RoundQuestion.CLEAR, RoundQuestion.Choice.PARTLY, "Most of it."));
                  own.finish(round, true, name.equals("advisor"));
                }));
    people.work(FACILITATOR, () -> look(round));
    for (Said said : script.comments()) {
      if (said.reply() != null && said.reason() != null) {
        Set<ReviewComment.Key> one =
            Set.of(new ReviewComment.Key(id(said.by()), said.passage(), marks(said, text)));
        rounds.look(round, one, true);
        rounds.reply(round, one, new CommentReply(said.reply(), said.reason()));
      }
    }
  }

  /** What was written by the advisors that it looks after; it sees no others. */
  private void look(RoundId round) {
    Set<ReviewComment.Key> written =
        rounds.read(round).stream()
            .flatMap(desk -> desk.comments().stream())
            .filter(comment -> !comment.marks().words().isBlank())
            .map(ReviewComment::key)
            .collect(Collectors.toUnmodifiableSet());
    rounds.look(round, written, true);
  }

  private static Marks marks(Said said, ReviewedText text) {
    List<String> parts = text.passage(said.passage()).orElseThrow().parts();
    List<Spot> hard =
        said.hard().stream()
            .flatMap(word ->
                IntStream.range(0, parts.size())
                    .filter(part -> parts.get(part).contains(word))
                    .limit(1)
                    .mapToObj(part -> new Spot(part, parts.get(part).indexOf(word), word)))
            .toList();
    return new Marks(
        said.reactions().isEmpty() ? Set.of() : EnumSet.copyOf(said.reactions()),
        hard,
        said.words(),
        null);
  }

  private ReviewRounds.Plan plan(OneRound script) {
    return plan(script, List.of(), Math.min(2, script.advisors().size()));
  }

  private ReviewRounds.Plan plan(OneRound script, List<String> own, int needed) {
    Instant now = clock.instant();
    return new ReviewRounds.Plan(
        RoundQuestion.all(),
        own,
        now.minus(Duration.ofDays(3)),
        now.plus(Duration.ofDays(11)),
        true,
        needed,
        script.advisors().stream().map(this::id).collect(Collectors.toUnmodifiableSet()));
  }

  private PersonId id(String signInName) {
    PersonId[] found = new PersonId[1];
    people.work(signInName, () -> found[0] = person.require());
    return found[0];
  }

  private Script read() {
    try (InputStream file =
        new ClassPathResource("demo/reviews/" + TEXT + ".json").getInputStream()) {
      return json.readValue(file, Script.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
