package org.culturalpearls.notification.outbox.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/** Finds the people of groups and the cases of notifications, each case and mentoring read once. */
@Component
public class RecipientSearch {

  private final ParticipationService participations;
  private final MentoringService mentorings;

  RecipientSearch(ParticipationService participations, MentoringService mentorings) {
    this.participations = participations;
    this.mentorings = mentorings;
  }

  /** One row to write. */
  public record Row(Notification notice, PersonId recipient, CaseKey caseKey) {

    public String key() {
      return notice.key() + ":" + recipient.value();
    }
  }

  /** Reads the cases that notifications and others name. */
  Found find(Collection<Notification> notices, Collection<Recipients> others) {
    Set<ParticipationId> ids =
        Stream.of(
                notices.stream().map(Notification::participation),
                notices.stream().map(notice -> notice.whom().team()),
                others.stream().map(Recipients::team))
            .flatMap(each -> each)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Found(ids.isEmpty() ? Map.of() : participations.participations(ids));
  }

  /** The result, for one transaction. */
  class Found {

    private final Map<ParticipationId, ParticipationView> cases;
    private final Map<MentoringId, MentoringView> mentors = new HashMap<>();

    Found(Map<ParticipationId, ParticipationView> cases) {
      this.cases = cases;
    }

    List<Row> rows(Collection<Notification> notices) {
      return notices.stream()
          .flatMap(
              notice ->
                  people(notice.whom()).stream()
                      .map(person -> new Row(notice, person, caseKey(notice))))
          .toList();
    }

    Set<PersonId> people(Recipients whom) {
      Set<PersonId> people = new LinkedHashSet<>(whom.persons());
      if (whom.team() != null) {
        people.addAll(cases.get(whom.team()).team());
      }
      if (whom.mentors() != null) {
        MentoringView mentoring = mentors.computeIfAbsent(whom.mentors(), mentorings::mentoring);
        people.add(mentoring.lead());
        if (whom.twinToo()) {
          people.add(mentoring.twin());
        }
      }
      people.remove(null);
      people.remove(whom.except());
      return people;
    }

    private CaseKey caseKey(Notification notice) {
      return notice.participation() == null
          ? notice.caseKey()
          : cases.get(notice.participation()).caseKey();
    }
  }
}
