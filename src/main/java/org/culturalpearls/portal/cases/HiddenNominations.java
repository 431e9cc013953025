package org.culturalpearls.portal.cases;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.springframework.stereotype.Component;

/** Filters what a conflict of interest hides from coordinators: nominations, in every form. */
@Component
public class HiddenNominations {

  /** Stages of a case that consists of a nomination only. */
  private static final Set<Stage> NOTHING_ELSE = Set.of(Stage.ENTERED, Stage.NOT_SELECTED);

  private final VisibleNominations nominations;

  HiddenNominations(VisibleNominations nominations) {
    this.nominations = nominations;
  }

  /** Returns those of these cases whose nomination the reader may not see. */
  public Set<String> of(PersonId reader, Collection<String> cases) {
    return nominations.hidden(reader, cases.stream().map(CaseKey::new).toList()).stream()
        .map(CaseKey::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isHidden(PersonId reader, ParticipationView town) {
    return !of(reader, Set.of(town.caseKey().value())).isEmpty();
  }

  /** Returns whether the case consists only of a nomination that the reader may not see. */
  public boolean keeps(PersonId reader, ParticipationView town) {
    return seen(reader, List.of(town)).isEmpty();
  }

  /** Returns those of these cases that a coordinator may know of, in one read. */
  public List<ParticipationView> seen(PersonId reader, List<ParticipationView> towns) {
    Set<String> entered =
        towns.stream()
            .filter(HiddenNominations::isNothingElse)
            .map(town -> town.caseKey().value())
            .collect(Collectors.toSet());
    Set<String> hidden = entered.isEmpty() ? Set.of() : of(reader, entered);
    return towns.stream().filter(town -> !hidden.contains(town.caseKey().value())).toList();
  }

  static boolean isNothingElse(ParticipationView town) {
    return NOTHING_ELSE.contains(town.stage());
  }

  static boolean isOfNomination(TaskCard task) {
    return ProcessKind.isOfNomination(task.process());
  }
}
