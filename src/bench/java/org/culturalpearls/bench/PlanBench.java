package org.culturalpearls.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.CostKind;
import org.culturalpearls.plan.content.CostLine;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.plan.remark.PlanRemarkService;
import org.culturalpearls.plan.remark.RemarkPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A plan of fifty measures with as many remarks as there may be: saving one of its rows against an
 * update by JDBC, and its editor, read to the end over HTTP, against a page that reads nothing, in
 * turns. Prints; asserts nothing.
 */
@ExtendWith(Benchmarks.class)
class PlanBench {

  private static final int MEASURES = 50;

  /** As many as a plan may have. */
  private static final int MILESTONES = 40;

  private static final String EMPTY_PAGE = "/help";
  private static final LocalDate BEGINS = LocalDate.of(2027, 2, 1);

  @Test
  void planOfFiftyMeasures(Run run) throws Exception {
    run.rounds(server -> round(run, server));
  }

  private static void round(Run run, Server server) throws Exception {
    String url = server.database("ours");
    try (Application application =
        new Application(new Database(url), url, Engine.class, PlannedTown.class, Visitors.class)) {
      Case town = application.bean(Programme.class).newCase();
      application.bean(PlannedTown.class).assess(town);
      RowId row = write(application, town);
      remark(application, town);
      saving(run, application, town, row);
      reading(run, application, town);
    }
  }

  /** Returns the row that is saved. */
  private static RowId write(Application application, Case town) {
    PlanContentService rows = application.bean(PlanContentService.class);
    PersonId author = town.mentee();
    RowId challenge = rows.add(author, town.id(), new Challenge("Alone", "In winter."));
    for (int i = 0; i < MEASURES; i++) {
      RowId measure = rows.add(author, town.id(), measure(i, author, challenge));
      rows.add(
          author,
          town.id(),
          new CostLine(measure, "Rent", CostKind.OWN_MONEY, BigDecimal.TEN, null));
      rows.add(author, town.id(), indicator(measure));
      if (i < MILESTONES) {
        rows.add(author, town.id(), milestone(measure, author));
      }
    }
    return challenge;
  }

  private static Measure measure(int number, PersonId author, RowId challenge) {
    return new Measure(
        "Open door " + number,
        "Every Sunday the door is open:\n\n- tea\n- *films*",
        "For people of the quarter",
        MilestoneOwner.person(author),
        MilestoneOwner.named("The choir"),
        "The school",
        BEGINS,
        BEGINS.plusMonths(6),
        MeasureSource.OWN,
        "",
        List.of(challenge));
  }

  private static PlannedIndicator indicator(RowId measure) {
    return new PlannedIndicator(
        measure,
        "How many come?",
        "people",
        Direction.UP,
        IndicatorKind.QUANTITATIVE,
        false,
        BigDecimal.ONE,
        BEGINS,
        "Counted",
        BigDecimal.TEN,
        BEGINS.plusMonths(6),
        null);
  }

  private static PlanMilestone milestone(RowId measure, PersonId author) {
    return new PlanMilestone(
        measure,
        new PlannedMilestone(
            "The door is open",
            MilestoneOwner.person(author),
            BEGINS.plusMonths(3),
            "Guests on an evening",
            "40"));
  }

  /** As many at each measure. */
  private static void remark(Application application, Case town) {
    PlanRemarkService remarks = application.bean(PlanRemarkService.class);
    List<Row<Measure>> measures =
        application.bean(PlanService.class).plan(town.mentee(), town.id()).content().measures();
    for (int i = 0; i < PlanRemarkService.MOST; i++) {
      RemarkPlace place = new RemarkPlace(RowKind.MEASURE, measures.get(i % MEASURES).id());
      remarks.make(
          town.mentee(),
          town.id(),
          new PlanRemarkService.Make(place, "Every Sunday", "How many come? " + i));
    }
  }

  private static void saving(Run run, Application application, Case town, RowId row) {
    PlanContentService rows = application.bean(PlanContentService.class);
    JdbcClient jdbc = application.bean(JdbcClient.class);
    long[] version = {0};
    compare(
        run,
        Figure.PLAN_ROW,
        i ->
            rows.save(
                town.mentee(),
                town.id(),
                row,
                version[0]++,
                new Challenge("Alone", "In winter " + i + ".")),
        i ->
            jdbc.sql("update plan_challenge set title = 'Alone' where id = ?")
                .param(row.value())
                .update());
  }

  private static void reading(Run run, Application application, Case town) {
    Visitor reader = application.bean(Visitors.class).loggedIn(town.mentee());
    String editor = "/cases/" + town.key().value() + "/plan";
    compare(run, Figure.PLAN_EDITOR, i -> open(reader, editor), i -> open(reader, EMPTY_PAGE));
  }

  private static void open(Visitor reader, String path) {
    var answer = reader.page(path);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
  }

  /** The medians of both, in turns, after as many turns that are not counted. */
  private static void compare(Run run, Figure figure, IntConsumer ours, IntConsumer rival) {
    int turns = Math.max(1, Sizes.READS / 10);
    double[] millis = new double[turns];
    double[] others = new double[turns];
    for (int i = -turns; i < turns; i++) {
      int turn = i;
      double one = Millis.of(() -> ours.accept(turn));
      double other = Millis.of(() -> rival.accept(turn));
      if (i >= 0) {
        millis[i] = one;
        others[i] = other;
      }
    }
    run.add(figure, Result.median(millis), Result.median(others));
  }
}
