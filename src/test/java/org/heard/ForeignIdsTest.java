package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.heard.ServiceMethods.ServiceMethod;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.deadlines.Deadlines;
import org.heard.consultations.making.PlanPublishing;
import org.heard.consultations.making.Plans;
import org.heard.consultations.pictures.CallPictures;
import org.heard.consultations.templates.Templates;
import org.heard.moderation.SavedFilters.SavedFilter;
import org.heard.moderation.Submitted;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.QueueFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Somebody with the right role on one call, with the id of another: asked of every service method
 * that takes the id of a call and is not open to everybody. {@link ForeignThingsTest} has the own
 * call with things of another.
 */
@HeardTest
class ForeignIdsTest {
  /** Until a call is published it belongs to all managers; afterwards these know it no more. */
  private static final List<String> BEFORE_PUBLISHING =
      List.of("org.heard.consultations.PreparedCalls.", "org.heard.consultations.Waivers.propose(");

  /** These say that there is nothing, as of a call that nobody ever made. */
  private static final List<String> SAY_NOTHING =
      List.of(
          "org.heard.advisors.rounds.ReviewRounds.makeOfQuestions(",
          "org.heard.consultations.CallPreviews.",
          "org.heard.consultations.PlannedQuestions.",
          "org.heard.consultations.QuestionReviews.",
          "org.heard.consultations.deadlines.",
          "org.heard.consultations.making.",
          "org.heard.consultations.paper.",
          "org.heard.consultations.pictures.",
          "org.heard.consultations.repeating.",
          "org.heard.consultations.templates.",
          "org.heard.consultations.testing.",
          "org.heard.consultations.translating.",
          "org.heard.content.CallTexts.");

  private static final Set<Object> NOTHING =
      Set.of(
          Optional.empty(),
          List.of(),
          Map.of(),
          Set.of(),
          false,
          new Deadlines.Result.Gone(),
          new CallPictures.Kept.Refused(CallPictures.Why.NO_SUCH_CALL),
          new Templates.Changed.Gone(),
          new Plans.Saved.Gone(),
          new PlanPublishing.Published.Gone(),
          new PlanPublishing.Corrected.Gone());

  /** Administrators work on no call; what they may is not bound to one. */
  private static final Set<Role> BOUND_TO_CALLS =
      EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));

  @Autowired private ApplicationContext context;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;

  private Consultation theirs;
  private SubmissionId submission;

  @BeforeEach
  void anotherCallHasASubmission() {
    theirs = calls.open();
    submission = submitted.one(theirs).id();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void theCallOfSomebodyElseIsRefusedByEveryMethod() {
    List<String> open = new ArrayList<>();
    int refused = 0;
    for (Role role : BOUND_TO_CALLS) {
      staff.signIn(role, calls.open().id());
      for (ServiceMethod method : methods()) {
        if (!allowed(method)) {
          continue;
        }
        @Nullable Object answer =
            method.answer(
                Arrays.stream(method.method().getParameterTypes()).map(this::sample).toArray());
        if (answer instanceof AccessDeniedException || saysNothing(method, answer)) {
          refused++;
        } else {
          open.add("%s as %s: %s".formatted(method.name(), role, answer));
        }
      }
    }
    assertThat(open).isEmpty();
    assertThat(refused).isGreaterThan(30);
  }

  private List<ServiceMethod> methods() {
    return ServiceMethods.of(context).stream()
        .filter(method ->
            Arrays.asList(method.method().getParameterTypes()).contains(ConsultationId.class))
        .filter(method -> !openToEverybody(method))
        .filter(method -> BEFORE_PUBLISHING.stream().noneMatch(method.name()::startsWith))
        .toList();
  }

  private static boolean saysNothing(ServiceMethod method, @Nullable Object answer) {
    return answer != null
        && NOTHING.contains(answer)
        && SAY_NOTHING.stream().anyMatch(method.name()::startsWith);
  }

  private static boolean openToEverybody(ServiceMethod method) {
    return method.letsIn(
        new AnonymousAuthenticationToken(
            "visitor", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
  }

  private static boolean allowed(ServiceMethod method) {
    return method.letsIn(
        Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
  }

  private @Nullable Object sample(Class<?> type) {
    if (type == ConsultationId.class) {
      return theirs.id();
    }
    if (type == SubmissionId.class) {
      return submission;
    }
    if (type == String.class) {
      return "x";
    }
    if (type == Map.class) {
      return Map.of();
    }
    if (type == QueueFilter.class) {
      return QueueFilter.ALL;
    }
    if (type == SavedFilter.class) {
      return new SavedFilter("x", "");
    }
    return Array.get(Array.newInstance(type, 1), 0);
  }
}
