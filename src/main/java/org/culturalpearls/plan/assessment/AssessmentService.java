package org.culturalpearls.plan.assessment;

import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Self-assessments: each member of a team answers alone, then the team agrees on a level for each
 * question and finishes. The team, the town's current mentors and coordinators see the finished
 * ones; answers and what is being agreed are seen by the team only.
 */
public interface AssessmentService {

  /** Stores a member's own answers; questions that are left out keep theirs. */
  void answer(PersonId member, ParticipationId participation, Map<Question, Integer> levels);

  /** Returns a member's own answers to the self-assessment that is under way. */
  Map<Question, Integer> answers(PersonId member, ParticipationId participation);

  /** Returns the self-assessment that is under way, for the team. */
  WorkshopView workshop(PersonId member, ParticipationId participation);

  /**
   * Stores levels on which the team agreed. All are refused if somebody else has changed one of
   * them since, which the error names.
   */
  void agree(PersonId member, ParticipationId participation, Map<Question, Agree> levels);

  /**
   * Finishes the self-assessment with the levels agreed, and the task behind it if there is one.
   * The answers of single members are deleted.
   *
   * @param note what changed since the one before, and why; may be empty
   */
  void finish(PersonId member, ParticipationId participation, String note);

  /** Records a whole self-assessment at once, as the form of the task does. */
  void assess(PersonId person, ParticipationId participation, Assess assessment);

  /** Returns all finished ones of a participation, the latest first. */
  List<AssessmentView> assessments(PersonId reader, ParticipationId participation);

  /**
   * A level to agree on.
   *
   * @param level null takes it back
   * @param version of the level that was there, as in {@link WorkshopView.Agreed}; -1 for none
   */
  record Agree(Integer level, String evidence, String dissent, long version) {

    public static final long NONE = -1;
  }

  /**
   * A whole self-assessment.
   *
   * @param levels 1 to 5 for each question; empty if the questionnaire in use before was answered
   * @param ratings the answers of that one, 1 to 5 in each dimension; empty otherwise
   */
  record Assess(Map<Question, Integer> levels, Map<Dimension, Integer> ratings, String note) {

    public static final int MAX_NOTE_LENGTH = 2_000;

    public static Assess levels(Map<Question, Integer> levels, String note) {
      return new Assess(levels, Map.of(), note);
    }

    public static Assess ratings(Map<Dimension, Integer> ratings, String note) {
      return new Assess(Map.of(), ratings, note);
    }
  }
}
