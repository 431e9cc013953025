package org.culturalpearls.portal.people;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.HiddenNominations;
import org.springframework.stereotype.Component;

/** Finds the towns for which a person works, or which they mentor or have mentored. */
@Component
class CasesOfPerson {

  private final CaseAccess access;
  private final HiddenNominations hidden;

  CasesOfPerson(CaseAccess access, HiddenNominations hidden) {
    this.access = access;
    this.hidden = hidden;
  }

  /**
   * A town of a person.
   *
   * @param key message key of what the person does for it
   */
  record Line(ParticipationView town, String key) {}

  /** Returns what the reader may know of, in the order of the person's own list. */
  List<Line> of(PersonId reader, PersonId person) {
    List<CaseAccess.Own> all = access.own(person);
    Map<ParticipationId, ParticipationView> seen =
        hidden.seen(reader, all.stream().map(CaseAccess.Own::participation).toList()).stream()
            .collect(Collectors.toMap(ParticipationView::id, Function.identity()));
    return all.stream()
        .filter(own -> seen.containsKey(own.participation().id()))
        .map(own -> new Line(own.participation(), key(own, person)))
        .toList();
  }

  private static String key(CaseAccess.Own own, PersonId person) {
    if (own.past()) {
      return "person.case.mentored";
    }
    return own.participation().team().contains(person) ? "person.case" : "person.case.mentors";
  }
}
