package org.culturalpearls.award.conflict;

import java.util.List;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Conflicts of interest with nominations: found from what the programme knows, and declared. */
public interface ConflictService {

  /**
   * Records a conflict and publishes {@link ConflictEvent.Declared}: people say it of themselves,
   * and coordinators who may see the nomination of anybody. Saying it twice changes nothing.
   */
  void declare(PersonId actor, Declare command);

  /** It was said by mistake; kept in the history. For coordinators who may see the nomination. */
  void withdraw(PersonId coordinator, ConflictId conflict);

  /** All that were declared in a cycle, the latest first, of what the coordinator may see. */
  List<ConflictView> declared(PersonId coordinator, CycleId cycle);

  /** Those found for everybody who is appointed, of what the coordinator may see. */
  List<FoundConflict> found(PersonId coordinator, CycleId cycle);

  /** Both, with whom and what they can be about. */
  ConflictsPage page(PersonId coordinator, CycleId cycle);

  /**
   * Says that a person is in conflict with a nomination.
   *
   * @param person who is; the one who says it, or somebody else of whom a coordinator knows
   * @param words more about it; needed for {@link DeclaredKind#OTHER}, may be empty otherwise
   */
  record Declare(NominationId nomination, PersonId person, DeclaredKind kind, String words) {}
}
