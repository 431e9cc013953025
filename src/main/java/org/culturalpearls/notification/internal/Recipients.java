package org.culturalpearls.notification.internal;

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
import org.culturalpearls.mentoring.MentoringId;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.mentoring.MentoringView;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/** Finds the people behind groups and the cases of notices, each case and mentoring read once. */
@Component
class Recipients {

  private final ParticipationService participations;
  private final MentoringService mentorings;

  Recipients(ParticipationService participations, MentoringService mentorings) {
    this.participations = participations;
    this.mentorings = mentorings;
  }

  /** One row to write. */
  record Row(Notice notice, PersonId recipient, CaseKey caseKey) {

    String key() {
      return notice.key() + ":" + recipient.value();
    }
  }

  List<Row> rows(Collection<Notice> notices) {
    Map<ParticipationId, ParticipationView> cases = cases(notices);
    Map<MentoringId, MentoringView> mentors = new HashMap<>();
    return notices.stream()
        .flatMap(
            notice ->
                people(notice.whom(), cases, mentors).stream()
                    .map(person -> new Row(notice, person, caseKey(notice, cases))))
        .toList();
  }

  private Map<ParticipationId, ParticipationView> cases(Collection<Notice> notices) {
    Set<ParticipationId> ids =
        notices.stream()
            .flatMap(notice -> Stream.of(notice.whom(), notice))
            .map(of -> of instanceof Whom whom ? whom.team() : ((Notice) of).participation())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return ids.isEmpty() ? Map.of() : participations.participations(ids);
  }

  private Set<PersonId> people(
      Whom whom,
      Map<ParticipationId, ParticipationView> cases,
      Map<MentoringId, MentoringView> mentors) {
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

  private static CaseKey caseKey(Notice notice, Map<ParticipationId, ParticipationView> cases) {
    return notice.participation() == null
        ? notice.caseKey()
        : cases.get(notice.participation()).caseKey();
  }
}
