package org.heard.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.accounts.People;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.consultations.Consultation;
import org.heard.shared.ConsultationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Who of the demo's people works on which call. Two moderators share the large call, so that they
 * can get in each other's way; each has another one that the other must not see.
 */
@Component
@Profile("demo")
class DemoPeople {
  private static final Map<String, List<String>> MODERATORS =
      Map.of(
          "moderator", List.of(DemoCall.MAIN, "my-school"),
          "moderator2", List.of(DemoCall.MAIN, "safe-online"));
  private static final Set<String> ALL_CALLS =
      Set.of("manager", "analyst", "safeguarding", "safeguarding2");

  private final People people;

  DemoPeople(People people) {
    this.people = people;
  }

  void assign(List<Consultation> calls) {
    SystemWork.as(
        () -> {
          for (People.Person person : people.all()) {
            Set<ConsultationId> own = new HashSet<>();
            calls.stream()
                .filter(call -> worksOn(person.signInName(), call.slug()))
                .forEach(call -> own.add(call.id()));
            people.assign(person.id(), own);
          }
        },
        Role.ADMINISTRATOR);
  }

  private static boolean worksOn(String signInName, String slug) {
    return ALL_CALLS.contains(signInName)
        || MODERATORS.getOrDefault(signInName, List.of()).contains(slug);
  }
}
