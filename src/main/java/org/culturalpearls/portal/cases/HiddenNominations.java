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

/** What of cases a conflict of interest keeps from coordinators: nominations, in every form. */
@Component
public class HiddenNominations {

  /** Stages of a case that is nothing but a nomination. */
  private static final Set<Stage> NOTHING_ELSE = Set.of(Stage.ENTERED, Stage.NOT_SELECTED);

  private final VisibleNominations sight;

  HiddenNominations(VisibleNominations sight) {
    this.sight = sight;
  }

  /** Of these cases those of which the reader may not see the nomination. */
  Set<String> of(PersonId reader, Collection<String> cases) {
    return sight.hidden(reader, cases.stream().map(CaseKey::new).toList()).stream()
        .map(CaseKey::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isHidden(PersonId reader, ParticipationView town) {
    return !of(reader, Set.of(town.caseKey().value())).isEmpty();
  }

  /** Whether the case is nothing but a nomination that the reader may not see. */
  public boolean keeps(PersonId reader, ParticipationView town) {
    return seen(reader, List.of(town)).isEmpty();
  }

  /** Of these cases those that a reader who coordinates may know of, in one read. */
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
