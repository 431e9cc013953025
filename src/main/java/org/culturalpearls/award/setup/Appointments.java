package org.culturalpearls.award.setup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PersonId;

/**
 * The people appointed in an award, by office.
 *
 * @param chair one of the jurors; null until somebody is appointed
 * @param deputies in the order in which they act
 */
public record Appointments(
    List<PersonId> selectors, List<PersonId> jurors, PersonId chair, List<PersonId> deputies) {

  public Appointments {
    selectors = List.copyOf(selectors);
    jurors = List.copyOf(jurors);
    deputies = List.copyOf(deputies);
  }

  public static Appointments none() {
    return new Appointments(List.of(), List.of(), null, List.of());
  }

  /** Returns the people with something to do until this date, each once. */
  public Set<PersonId> concernedBy(AwardDate date) {
    Set<PersonId> concerned = new LinkedHashSet<>();
    if (date == AwardDate.PRE_SELECTION_ENDS) {
      concerned.addAll(selectors);
    }
    if (date == AwardDate.JURY_ENDS) {
      concerned.addAll(jurors);
    }
    if (date == AwardDate.JURY_ENDS || date == AwardDate.RESULTS_DUE) {
      concerned.addAll(of(AwardOffice.CHAIR));
      concerned.addAll(deputies);
    }
    return concerned;
  }

  public List<PersonId> of(AwardOffice office) {
    return switch (office) {
      case SELECTOR -> selectors;
      case JUROR -> jurors;
      case CHAIR -> chair == null ? List.of() : List.of(chair);
      case DEPUTY -> deputies;
    };
  }
}
