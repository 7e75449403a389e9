package org.heard.advisors.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.advisors.Advisor;
import org.heard.advisors.WordsToAdvisors;
import org.heard.advisors.WordsToAdvisors.Word;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredMessages implements Messages {
  private final MessageRows rows;
  private final List<WordsToAdvisors> places;
  private final AdvisorRows advisors;
  private final OwnOrganisations own;
  private final CurrentPerson me;
  private final ApplicationEventPublisher events;

  StoredMessages(
      MessageRows rows,
      List<WordsToAdvisors> places,
      AdvisorRows advisors,
      OwnOrganisations own,
      CurrentPerson me,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.places = places;
    this.advisors = advisors;
    this.own = own;
    this.me = me;
    this.events = events;
  }

  @Override
  @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
  public void write(PersonId advisor, String words) {
    if (words.isBlank() || words.length() > MOST) {
      throw new IllegalArgumentException("A message has 1 to 1000 characters");
    }
    boolean may =
        advisors
            .byId(advisor)
            .map(Advisor::organisation)
            .filter(organisation -> me.has(Role.MANAGER) || own.include(organisation))
            .isPresent();
    if (!may) {
      throw new AccessDeniedException("Not an advisor one may write to");
    }
    rows.add(advisor, me.require(), advisors.today(), words.strip());
    events.publishEvent(PeopleAct.of("advisor.message-written", advisor));
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('ADVISOR')")
  public List<Word> mine() {
    PersonId self = me.require();
    return rows.written().stream()
        .filter(word -> word.to().filter(self::equals).isPresent())
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER', 'SAFEGUARDING')")
  public Optional<String> nickname(PersonId advisor) {
    return advisors.byId(advisor).map(Advisor::nickname).filter(name -> !name.isBlank());
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER', 'SAFEGUARDING')")
  public List<Word> everywhere() {
    return places.stream()
        .flatMap(place -> place.written().stream())
        .sorted(Comparator.comparing(Word::day).reversed())
        .toList();
  }
}
