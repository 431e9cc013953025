package org.culturalpearls.mentoring.matching;

import java.util.List;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.shared.Problem;

/** A matching round that can't be carried out as chosen; nothing of it was; answered with 400. */
public class RoundRefused extends Problem {

  private final transient List<Line> lines;

  public RoundRefused(List<Line> lines) {
    super(null, "error.mentoring.round-refused", lines.size());
    this.lines = List.copyOf(lines);
  }

  /**
   * A town whose choice is not possible, and what is wrong with it.
   *
   * @param town its name, since the round may not show it any more; null when it never was there
   */
  public record Line(MentoringId mentoring, String town, Problem problem) {}

  public List<Line> lines() {
    return lines;
  }
}
