package org.culturalpearls.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Asset;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.CostKind;
import org.culturalpearls.plan.content.CostLine;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.RowId;

/** Writes the plan of a town of the demo: three measures with indicators, costs and milestones. */
record DemoPlan(PlanService plans, PlanContentService rows) {

  private static final List<String> MILESTONES =
      List.of("The cinema is open again", "Ten repair evenings held", "Every street has its song");

  /**
   * @param due when its three milestones are due
   */
  void write(PersonId mentee, ParticipationId town, LocalDate... due) {
    plans.saveVision(
        mentee,
        town,
        plans.forEditing(mentee, town).version(),
        "In five years everybody in town knows somebody two streets away.");
    Writer writer = new Writer(mentee, town);
    RowId leaving =
        writer.add(
            new Challenge(
                "Young people leave", "Two of three who finish school move away and stay away."));
    RowId alone =
        writer.add(
            new Challenge("Alone in winter", "Many who stay are alone from October to April."));
    writer.add(
        new Asset("An empty cinema", "In the middle of the town, with 120 seats.", List.of(alone)));
    writer.add(new Asset("A choir and a boat yard", "", List.of(alone, leaving)));
    writer.add(new Asset("People who can repair things", "", List.of(leaving)));
    cinema(writer, alone, due[0]);
    repairs(writer, leaving, due[1]);
    songs(writer, alone, due[2]);
  }

  private void cinema(Writer writer, RowId alone, LocalDate due) {
    RowId cinema =
        writer.measure(
            "Open the cinema on Sundays", "Residents choose the films.", "Adults", due, alone);
    writer.add(cost(cinema, "Rent and heating", CostKind.OWN_MONEY, "2400.00"));
    writer.add(cost(cinema, "Projector", CostKind.SEED_MONEY, "3200.00"));
    writer.add(cost(cinema, "Cleaning and repairs", CostKind.HOURS_IN_KIND, "160.00"));
    writer.add(indicator(cinema, "How many guests come?", "people a month", "0", "60", due));
    writer.milestone(cinema, MILESTONES.get(0), due);
  }

  private void repairs(Writer writer, RowId leaving, LocalDate due) {
    RowId repairs = writer.measure("A repair evening each month", "", "Everybody", due, leaving);
    writer.add(cost(repairs, "Tools", CostKind.PARTNERS, "450.00"));
    writer.add(indicator(repairs, "How many help for the first time?", "people", "0", "25", due));
    writer.milestone(repairs, MILESTONES.get(1), due);
  }

  private void songs(Writer writer, RowId alone, LocalDate due) {
    RowId songs = writer.measure("A song for each street", "", "Neighbours", due, alone);
    writer.add(indicator(songs, "How many streets have their song?", "streets", "0", "24", due));
    writer.milestone(songs, MILESTONES.get(2), due);
  }

  private static CostLine cost(RowId measure, String what, CostKind bears, String planned) {
    return new CostLine(measure, what, bears, new BigDecimal(planned), null);
  }

  private static PlannedIndicator indicator(
      RowId measure, String question, String unit, String from, String to, LocalDate by) {
    return new PlannedIndicator(
        measure,
        question,
        unit,
        Direction.UP,
        IndicatorKind.QUANTITATIVE,
        false,
        new BigDecimal(from),
        null,
        "Counted by the team",
        new BigDecimal(to),
        by,
        null);
  }

  /** Adds rows as a member of the team. */
  private final class Writer {

    private final PersonId mentee;
    private final ParticipationId town;

    Writer(PersonId mentee, ParticipationId town) {
      this.mentee = mentee;
      this.town = town;
    }

    RowId add(PlanRow row) {
      return rows.add(mentee, town, row);
    }

    RowId measure(String title, String text, String forWhom, LocalDate ends, RowId challenge) {
      return add(
          new Measure(
              title,
              text,
              forWhom,
              MilestoneOwner.person(mentee),
              MilestoneOwner.named("The harbour master"),
              "",
              null,
              ends,
              MeasureSource.OWN,
              "",
              List.of(challenge)));
    }

    void milestone(RowId measure, String title, LocalDate due) {
      add(
          new PlanMilestone(
              measure,
              new PlannedMilestone(
                  title, MilestoneOwner.person(mentee), due, "Guests a month", "60")));
    }
  }
}
