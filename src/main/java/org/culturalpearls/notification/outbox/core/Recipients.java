package org.culturalpearls.notification.outbox.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;

/**
 * The recipients of a notification: persons, and groups whose people are determined when the mails
 * are written.
 *
 * @param team everybody in the team of this participation, or null
 * @param mentors the lead of this mentoring, or null
 * @param twinToo whether its twin, too
 * @param except the person whose action caused it, or null
 */
public record Recipients(
    Set<PersonId> persons,
    ParticipationId team,
    MentoringId mentors,
    boolean twinToo,
    PersonId except) {

  public static Recipients each(PersonId... persons) {
    return each(Arrays.asList(persons));
  }

  /** Those of these who are there: null is nobody. */
  public static Recipients each(Collection<PersonId> persons) {
    Set<PersonId> named =
        persons.stream()
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Recipients(named, null, null, false, null);
  }

  public static Recipients team(ParticipationId team) {
    return new Recipients(Set.of(), team, null, false, null);
  }

  static Recipients mentors(MentoringId mentors, boolean twinToo) {
    return new Recipients(Set.of(), null, mentors, twinToo, null);
  }

  public Recipients and(ParticipationId team) {
    return new Recipients(persons, team, mentors, twinToo, except);
  }

  public Recipients but(PersonId except) {
    return new Recipients(persons, team, mentors, twinToo, except);
  }

  /** Returns the word for all of them: the suffix of the message key that says who got the mail. */
  String word() {
    boolean mentoring = mentors != null || !persons.isEmpty();
    if (team == null) {
      return mentors == null ? "you" : "mentors";
    }
    return mentoring ? "both" : "team";
  }
}
