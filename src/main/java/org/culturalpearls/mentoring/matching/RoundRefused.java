package org.culturalpearls.mentoring.matching;

import java.util.List;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.shared.Problem;

/**
 * Thrown when a matching round can't be carried out as chosen; nothing of it was done; answered
 * with 400.
 */
public class RoundRefused extends Problem {

  private final transient List<Line> lines;

  public RoundRefused(List<Line> lines) {
    super(null, "error.mentoring.round-refused", lines.size());
    this.lines = List.copyOf(lines);
  }

  /**
   * A town whose choice is not possible, and what is wrong with it.
   *
   * @param town its name, since the round may no longer show it; null if it never did
   */
  public record Line(MentoringId mentoring, String town, Problem problem) {}

  public List<Line> lines() {
    return lines;
  }
}
