package org.culturalpearls.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.indicator.IndicatorTotals;

/**
 * Shows coordinators how a cycle goes in figures, without what a conflict of interest hides from
 * them: a figure counts what the lists show, so that nobody finds a hidden town as the difference
 * of two figures.
 */
public interface ProgrammeService {

  /** Returns the figures; as many statements however many cases the cycle has. */
  Figures figures(PersonId coordinator, CycleId cycle);

  /**
   * The figures of a cycle.
   *
   * @param stages how many of its cases are in each stage; none as an absent key
   * @param waiting where its cases wait, most open tasks first
   * @param checkIns the quarters in which sides were asked, the earliest first
   */
  record Figures(
      Map<Stage, Integer> stages,
      List<TaskTimes.Waiting> waiting,
      List<Quarter> checkIns,
      MilestoneTotals milestones,
      IndicatorTotals indicators) {

    public Figures {
      stages = Map.copyOf(stages);
      waiting = List.copyOf(waiting);
      checkIns = List.copyOf(checkIns);
    }
  }

  /**
   * What the check-ins of a quarter of a year say.
   *
   * @param begins the first day of the quarter
   */
  record Quarter(LocalDate begins, Ratings team, Ratings mentors) {}

  /**
   * How one side rates the mentorings.
   *
   * @param asked how many were asked
   * @param answered how many of them answered
   * @param mean of their ratings of 1 to 5, with one decimal; null without an answer
   * @param low how many rated so low that it is a risk
   */
  record Ratings(int asked, int answered, Double mean, int low) {}

  /**
   * How many milestones of plans in force stand where.
   *
   * @param open not reached, not dropped, and not overdue
   * @param overdue past their date and not reported
   * @param moved how many of all were given another date
   */
  record MilestoneTotals(int reached, int open, int overdue, int dropped, int moved) {

    /** Returns how many there are in all. */
    public int all() {
      return reached + open + overdue + dropped;
    }
  }
}
