package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.ServiceMethods.ServiceMethod;
import org.heard.accounts.AttemptLimits;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.analysis.ReleasedFilter;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Medium;
import org.heard.moderation.Moderation;
import org.heard.moderation.RejectReason;
import org.heard.moderation.Review;
import org.heard.moderation.SavedFilters;
import org.heard.moderation.SavedFilters.SavedFilter;
import org.heard.moderation.Submitted;
import org.heard.moderation.concerns.Concern.Act;
import org.heard.moderation.concerns.ConcernId;
import org.heard.moderation.concerns.Concerns;
import org.heard.moderation.concerns.Ending;
import org.heard.moderation.concerns.Origin;
import org.heard.moderation.concerns.Urgency;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.released.FilesMade;
import org.heard.moderation.released.ReleasedReader;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.PieceId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Somebody with the right role on the own call, with one thing of another call: each method of
 * {@code foreign-things.csv} refuses it or finds nothing, and no row of the database changes. A row
 * of that table names a method, the number of the foreign parameter and the answer.
 */
@HeardTest
class ForeignThingsTest {
  private static final Path TABLE = Path.of("src/test/resources/foreign-things.csv");
  private static final Path FOUND = Path.of("target/foreign-things.csv");

  private static final List<String> MODULES =
      List.of(
          "org.heard.moderation.",
          "org.heard.submissions.review.",
          "org.heard.analysis.",
          "org.heard.accounts.",
          "org.heard.retention.");

  /** What belongs to one call. */
  private static final Set<Class<?>> THINGS =
      Set.of(
          SubmissionId.class,
          PieceId.class,
          ConcernId.class,
          PersonId.class,
          QueueRow.class,
          UUID.class,
          long.class);

  /** What is no thing of a call; another kind of parameter has to be put here or above. */
  private static final Set<Class<?>> PLAIN =
      Set.of(
          ConsultationId.class,
          int.class,
          boolean.class,
          String.class,
          byte[].class,
          List.class,
          Map.class,
          Role.class,
          Role[].class,
          QueueFilter.class,
          SavedFilter.class,
          ReleasedFilter.class,
          ReviewState.class,
          Margin.class,
          Act.class,
          Ending.class,
          Origin.Cause.class,
          AttemptLimits.Kind.class,
          RejectReason.class,
          ReleasedReader.class);

  private record Things(
      Consultation call,
      Submitted.Sent sent,
      QueueRow row,
      PersonId person,
      ConcernId concern,
      long file) {}

  private record Attack(ServiceMethod method, int parameter) {
    String name() {
      return method.name() + "," + parameter;
    }
  }

  @Autowired private ApplicationContext context;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;
  @Autowired private Moderation moderation;
  @Autowired private Concerns concerns;
  @Autowired private FilesMade files;
  @Autowired private SavedFilters filters;
  @Autowired private SubmissionReview review;
  @Autowired @AsOwner private JdbcClient jdbc;

  private Things ours;
  private Things theirs;
  private String everyRow;

  @BeforeEach
  void twoCallsWithThingsOfEachKind() throws IOException {
    theirs = things();
    ours = things();
    everyRow =
        jdbc
            .sql(
                """
                select format('(select %L || count(*) || md5(string_agg(t.xmin || t::text, %L
                  order by t::text)) from %s t)', relname, ';', oid::regclass)
                from pg_class where relkind = 'r'
                  and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                """)
            .query(String.class)
            .list()
            .stream()
            .collect(Collectors.joining(", ", "select array_to_string(array[", "], ' ')"));
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aThingOfAnotherCallIsRefusedOrNotFoundAndNothingChanges() throws IOException {
    Set<String> found = new TreeSet<>();
    List<String> changed = new ArrayList<>();
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR))) {
      PersonId me = staff.signIn(role, ours.call().id());
      inTheHandsOf(me);
      for (Attack attack : attacks()) {
        if (attack
            .method()
            .letsIn(
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()))) {
          String before = rows();
          found.add(attack.name() + "," + answer(attack, me));
          if (!rows().equals(before)) {
            changed.add(attack.name());
          }
        }
      }
    }
    Files.write(FOUND, found);
    assertThat(changed).isEmpty();
    assertThat(found).containsExactlyElementsOf(new TreeSet<>(Files.readAllLines(TABLE)));
  }

  @Test
  void everyParameterIsAThingOrPlain() {
    assertThat(ofCalls().flatMap(method -> Arrays.stream(method.method().getParameterTypes())))
        .isNotEmpty()
        .allMatch(type -> THINGS.contains(type) || PLAIN.contains(type));
  }

  private Things things() throws IOException {
    Consultation call = calls.withMedia();
    Submitted.Sent sent = submitted.withPieces(call, Medium.DRAWING);
    Submitted.Sent worry = submitted.one(call);
    PersonId person = staff.signIn(Role.MODERATOR, call.id());
    moderation.worried(call.id(), worry.id());
    filters.save(call.id(), new SavedFilter(call.id().toString(), ""));
    QueueRow row = review.row(call.id(), sent.id()).orElseThrow();
    staff.signIn(Role.SAFEGUARDING, call.id());
    ConcernId concern =
        concerns.open().stream()
            .filter(line -> line.concern().origin().ofCall().filter(call.id()::equals).isPresent())
            .findFirst()
            .orElseThrow()
            .concern()
            .id();
    concerns.remark(concern, "invented");
    staff.signIn(Role.ANALYST, call.id());
    long file = files.begin(call.id(), "invented.csv", "bcdfghjkmnpq", "report");
    staff.signOut();
    return new Things(call, sent, row, person, concern, file);
  }

  /** As if the own submission were taken, so that who hands it over would be let. */
  private void inTheHandsOf(PersonId me) {
    jdbc.sql("update submissions.submission set assigned_to = ? where id = ?")
        .params(me.value(), ours.sent().id().value())
        .update();
  }

  private List<Attack> attacks() {
    Set<String> listed = listed();
    return ServiceMethods.of(context).stream()
        .flatMap(method ->
            IntStream.range(0, method.method().getParameterCount())
                .mapToObj(parameter -> new Attack(method, parameter)))
        .filter(attack -> listed.contains(attack.name()) || ofOneCall(attack))
        .toList();
  }

  private static Set<String> listed() {
    try {
      return Files.readAllLines(TABLE).stream()
          .map(row -> row.substring(0, row.lastIndexOf(',')))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean ofOneCall(Attack attack) {
    Method method = attack.method().method();
    return ofCall(attack.method())
        && THINGS.contains(method.getParameterTypes()[attack.parameter()]);
  }

  private Stream<ServiceMethod> ofCalls() {
    return ServiceMethods.of(context).stream().filter(ForeignThingsTest::ofCall);
  }

  private static boolean ofCall(ServiceMethod method) {
    List<Class<?>> types = List.of(method.method().getParameterTypes());
    return MODULES.stream().anyMatch(method.name()::startsWith)
        && (types.contains(ConsultationId.class) || types.contains(ConcernId.class));
  }

  private String answer(Attack attack, PersonId me) {
    Class<?>[] types = attack.method().method().getParameterTypes();
    @Nullable Object[] given = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      given[i] =
          i == attack.parameter()
              ? thing(theirs, types[i], theirs.person())
              : thing(ours, types[i], me);
    }
    return words(attack.method().answer(given));
  }

  private String words(@Nullable Object answer) {
    return switch (answer) {
      case null -> "nothing";
      case Throwable refused -> refused.getClass().getSimpleName();
      case Collection<?> rows when rows.stream().allMatch(ours.row()::equals) -> "[]";
      case Record result when !result.equals(Review.NEW) -> result.getClass().getSimpleName();
      case Record review -> "new";
      default -> answer.toString();
    };
  }

  private static @Nullable Object thing(Things of, Class<?> type, PersonId person) {
    if (type == String.class) {
      return of.call().id().toString();
    }
    if (type == SubmissionId.class) {
      return of.sent().id();
    }
    if (type == PieceId.class) {
      return of.sent().pieces().getFirst();
    }
    if (type == ConsultationId.class) {
      return of.call().id();
    }
    if (type == ConcernId.class) {
      return of.concern();
    }
    if (type == UUID.class) {
      return of.concern().value();
    }
    if (type == PersonId.class) {
      return person;
    }
    if (type == QueueRow.class) {
      return of.row();
    }
    return type == long.class ? of.file() : plain(type);
  }

  private static @Nullable Object plain(Class<?> type) {
    if (type == Map.class) {
      return Map.of();
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == boolean.class) {
      return true;
    }
    if (type == byte[].class) {
      return new byte[40];
    }
    if (type == QueueFilter.class) {
      return QueueFilter.ALL;
    }
    if (type == ReviewState.class) {
      return ReviewState.RELEASED;
    }
    if (type == Margin.class) {
      return new Margin.Note("story", "invented");
    }
    if (type == Act.class) {
      return new Act.Acknowledge(Urgency.WORRY);
    }
    if (type == Ending.class) {
      return new Ending(Ending.Referral.NOT_REFERRED, Ending.Told.NOTHING, false);
    }
    return type.isEnum() ? type.getEnumConstants()[0] : Array.get(Array.newInstance(type, 1), 0);
  }

  private String rows() {
    return jdbc.sql(everyRow).query(String.class).single();
  }
}
