package org.culturalpearls.reuse;

import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.shared.Paged;

/**
 * Takes up practices into plans, and brings back how it went. The team writes; whoever reads the
 * plan reads what was taken up; everybody reads what the town published.
 */
public interface AdoptionService {

  /** Maximum length of each text of a report, in characters. */
  int MAX_TEXT = 1_000;

  /** Returns the towns of the person that take part, and whether their plan can be changed now. */
  List<Target> targets(PersonId person);

  /**
   * Makes a measure of a practice or a part of it, with milestones and an indicator if wished. All
   * that is wrong is refused at once; throws WrongPlanState while the plan cannot be written.
   */
  Adopted adopt(PersonId person, ParticipationId participation, Adopt command);

  /** Returns what a town took up, the latest first. */
  Paged<AdoptionView> ofTown(PersonId reader, ParticipationId participation, int page);

  /** Returns one; for readers of its plan. */
  AdoptionView adoption(PersonId reader, AdoptionId id);

  /**
   * Says how it went, or says it anew; for the team, once the plan is carried out.
   *
   * @param version as read
   */
  void report(PersonId person, AdoptionId id, long version, Report report);

  /** Returns where a practice was taken up, the latest first; only what towns published. */
  Paged<TakenUp> takenUp(PracticeId practice, int page);

  /**
   * A town whose plan a practice may go into.
   *
   * @param writable whether its plan is a draft or being changed
   */
  record Target(ParticipationView town, boolean writable) {}

  /**
   * What is taken up.
   *
   * @param version number of the published version that was read
   * @param part key of what of it
   * @param title of the measure
   * @param adaptation what the town does differently, or empty
   * @param withSteps whether each step becomes a milestone
   * @param indicator the question that tells whether it works, or empty for none
   * @param unit of the indicator
   */
  record Adopt(
      PracticeId practice,
      int version,
      String part,
      String title,
      String adaptation,
      boolean withSteps,
      String indicator,
      String unit) {}

  /** What it became. */
  record Adopted(AdoptionId adoption, RowId measure) {}

  /**
   * How it went.
   *
   * @param changed what the town did differently
   * @param again whether it would do it again
   * @param published whether everybody may read it, with the name of the town
   */
  record Report(String changed, String result, DoAgain again, boolean published) {}
}
