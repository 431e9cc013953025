package org.culturalpearls.portal.award;

import java.util.List;
import java.util.Map;
import org.culturalpearls.award.review.GateHold;
import org.culturalpearls.award.review.GateHold.Kind;
import org.culturalpearls.award.review.GateService;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** Names on the boards what a decision waits for, each with the act of the office that ends it. */
@Component
public class GateLines {

  /** The pages of the acts, below the award's own. */
  private static final Map<Kind, String> ACTS =
      Map.of(
          Kind.NOT_TOLD, "untold",
          Kind.CALL_OPEN, "end/" + AwardDate.CALL_CLOSES,
          Kind.NOT_CHECKED, "nominations",
          Kind.COMPLETING, "nominations",
          Kind.NOT_DECIDED, "pre-selection",
          Kind.PLANS_OUT, "nominations",
          Kind.NOT_ASSIGNED, "reviews/%s/assignment",
          Kind.REVIEWS_MISSING, "reviews/%s");

  private final CurrentPerson current;
  private final GateService gates;
  private final PersonDates dates;

  GateLines(CurrentPerson current, GateService gates, PersonDates dates) {
    this.current = current;
    this.gates = gates;
    this.dates = dates;
  }

  /**
   * Something that the decision waits for.
   *
   * @param kind message key of its sentence, below {@code gate.}
   * @param until when it ends by itself; empty if it does not
   * @param path of the act that ends it; null for who can't do it
   */
  public record Line(Kind kind, int count, String until, String path) {}

  /**
   * The lines of a stage.
   *
   * @param end path on which the stage is ended at once; null if there is nothing to end for the
   *     reader
   */
  public record Lines(List<Line> lines, AwardDate date, String end) {}

  /** Returns nothing for people outside the office of the award. */
  public Lines of(CycleView cycle, AwardStage stage) {
    boolean acts = current.has(Role.COORDINATOR);
    String award = "/cycles/" + cycle.id().value() + "/award/";
    List<GateHold> holds = gates.holds(current.id(), cycle.id(), stage);
    boolean reviewed = acts && holds.stream().anyMatch(hold -> hold.kind() == Kind.REVIEWS_MISSING);
    return new Lines(
        holds.stream()
            .map(
                hold ->
                    new Line(
                        hold.kind(),
                        hold.count(),
                        dates.deadline(hold.until(), cycle.zone()),
                        acts ? award + ACTS.get(hold.kind()).formatted(stage) : null))
            .toList(),
        stage.ends(),
        reviewed ? award + "end/" + stage.ends() : null);
  }
}
