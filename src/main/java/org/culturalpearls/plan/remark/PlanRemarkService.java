package org.culturalpearls.plan.remark;

import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Keeps remarks at single rows and passages of a plan while it is in work. The town's team and its
 * current mentors read, write, answer and settle them; nobody else does.
 */
public interface PlanRemarkService {

  /** Maximum length of a remark and of an answer, in characters. */
  int MAX_TEXT = 2_000;

  /** Maximum length of the quoted words, in characters. */
  int MAX_QUOTE = 500;

  /** Maximum number of remarks at a plan. */
  int MOST = 500;

  /** Maximum number of answers to a remark. */
  int MOST_ANSWERS = 50;

  /** Returns whether the person is of one of the two sides. */
  boolean isReader(PersonId person, ParticipationId participation);

  /** Returns all remarks in the order in which they were made; empty for other readers. */
  List<RemarkView> remarks(PersonId reader, ParticipationId participation);

  RemarkView remark(PersonId reader, ParticipationId participation, RemarkId id);

  /** Makes a remark; what it quotes has to stand in the plan as the person sees it. */
  RemarkId make(PersonId author, ParticipationId participation, Make remark);

  /** Answers a remark, also one that is settled. */
  void answer(PersonId author, ParticipationId participation, RemarkId id, String text);

  /** Says that nothing is left to be done about a remark. One that is settled stays as it is. */
  void settle(PersonId person, ParticipationId participation, RemarkId id);

  /** Says that something is left to be done after all. One that is open stays as it is. */
  void reopen(PersonId person, ParticipationId participation, RemarkId id);

  /**
   * A remark to be made.
   *
   * @param quote empty if it is about all of it
   */
  record Make(RemarkPlace place, String quote, String text) {}
}
