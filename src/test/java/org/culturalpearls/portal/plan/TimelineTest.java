package org.culturalpearls.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.RowId;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final LocalDate OPENS = LocalDate.of(2027, 1, 1);
  private static final LocalDate ENDS = LocalDate.of(2027, 12, 31);
  private static final List<Timeline.ProgrammeDate> PROGRAMME =
      List.of(
          new Timeline.ProgrammeDate("opens", OPENS),
          new Timeline.ProgrammeDate("due", null),
          new Timeline.ProgrammeDate("ends", ENDS));

  @Test
  void drawsMeasuresAsBarsAndMilestonesAsMarksOnTheScaleOfTheProgramme() {
    Timeline timeline =
        draw(
            Contents.of(
                "V",
                measure("Cinema", OPENS, ENDS),
                milestone(new RowId(1), "Opened", ENDS),
                milestone(null, "Festival", OPENS)),
            null,
            "Cinema");
    assertThat(timeline.lanes()).hasSize(2);
    Timeline.Lane cinema = timeline.lanes().get(0);
    assertThat(cinema.title()).isEqualTo("Cinema");
    assertThat(cinema.bar()).isEqualTo(new Timeline.Bar("10.0", "940.0", "measure-1"));
    assertThat(cinema.marks()).containsExactly(new Timeline.Mark("950.0", "milestone-2"));
    assertThat(cinema.shadow()).isNull();
    assertThat(timeline.lanes().get(1).title()).isEqualTo("Others");
    assertThat(timeline.lanes().get(1).marks())
        .containsExactly(new Timeline.Mark("10.0", "milestone-3"));
    assertThat(timeline.dates()).extracting(Timeline.Tick::label).containsExactly("opens", "ends");
    assertThat(timeline.dates()).extracting(Timeline.Tick::atEnd).containsExactly(false, true);
    assertThat(timeline.months()).hasSize(12);
    assertThat(timeline.months().get(0).label()).isEqualTo("Jan 2027");
    assertThat(timeline.holidays()).containsExactly("10.0");
    assertThat(timeline.entries())
        .extracting(Timeline.Entry::title)
        .containsExactly("Cinema", "Opened", "Festival");
  }

  @Test
  void drawsTheFrozenVersionAsShadowAndNamesWhatDiffers() {
    LocalDate june = LocalDate.of(2027, 6, 1);
    PlanContent frozen =
        Contents.of("V", measure("Cinema", OPENS, june), milestone(new RowId(1), "Opened", ENDS));
    Timeline timeline =
        draw(
            Contents.of(
                "V", measure("Cinema", OPENS, ENDS), milestone(new RowId(1), "Opened", ENDS)),
            frozen,
            "Cinema");
    assertThat(timeline.lanes().get(0).shadow().x()).isEqualTo("10.0");
    assertThat(timeline.lanes().get(0).shadows())
        .containsExactly(new Timeline.Mark("950.0", "milestone-2"));
    assertThat(timeline.entries().get(0).frozen()).isEqualTo(new Timeline.Frozen(OPENS, june));
    assertThat(timeline.entries().get(1).frozen()).isNull();
  }

  @Test
  void drawsNoBarWithoutADayAndASmallOneForASingleDay() {
    Timeline timeline =
        draw(
            Contents.of("V", measure("None", null, null), measure("One", null, ENDS)),
            null,
            "None",
            "One");
    assertThat(timeline.lanes().get(0).bar()).isNull();
    assertThat(timeline.lanes().get(1).bar())
        .isEqualTo(new Timeline.Bar("950.0", "4.0", "measure-2"));
  }

  @Test
  void isNotSqueezedByADayInAnotherCentury() {
    Timeline timeline =
        draw(
            Contents.of(
                "V", measure("x".repeat(200), LocalDate.of(1027, 1, 1), LocalDate.of(9027, 1, 1))),
            null,
            "x".repeat(200));
    assertThat(timeline.months()).hasSize(60);
    assertThat(timeline.months()).filteredOn(month -> !month.label().isEmpty()).hasSize(5);
    assertThat(timeline.lanes().get(0).bar())
        .isEqualTo(new Timeline.Bar("10.0", "940.0", "measure-1"));
    assertThat(timeline.lanes().get(0).title()).hasSize(100).endsWith("…");
  }

  private static Timeline draw(PlanContent plan, PlanContent frozen, String... titles) {
    return new Timeline.Drawing(plan, frozen, PROGRAMME)
        .timeline(List.of(OPENS), List.of(titles), "Others", Locale.ENGLISH);
  }

  private static PlanRow measure(String title, LocalDate from, LocalDate until) {
    return new Measure(
        title, "", "", null, null, "", from, until, MeasureSource.OWN, "", List.of());
  }

  private static PlanRow milestone(RowId measure, String title, LocalDate due) {
    return new PlanMilestone(measure, new PlannedMilestone(title, null, due, "", ""));
  }
}
