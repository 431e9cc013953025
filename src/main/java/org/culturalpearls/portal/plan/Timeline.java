package org.culturalpearls.portal.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;

/**
 * The measures and milestones of a plan in time, as a drawing of {@link #WIDTH} units; the table
 * beside it says the same.
 *
 * @param day how wide a day is
 * @param months where months begin, labelled as far as there is room
 * @param holidays where public holidays are
 * @param dates of the programme, and today
 * @param lanes one for each measure, and one for milestones of none
 * @param entries for the table
 */
record Timeline(
    int height,
    String day,
    List<Tick> months,
    List<String> holidays,
    List<Tick> dates,
    List<Lane> lanes,
    List<Entry> entries) {

  static final int WIDTH = 960;

  private static final double LEFT = 10;
  private static final double RIGHT = 950;
  private static final int TOP = 30;
  private static final int LANE = 46;
  private static final int LABEL = 18;
  private static final int LONGEST_TITLE = 100;

  /** How far drawn days may lie from the programme's: what was mistyped would squeeze the rest. */
  private static final int YEARS_AROUND = 2;

  /**
   * A line down the drawing.
   *
   * @param label key of its text and its day for dates, the text itself for months; may be empty
   * @param y where the label stands
   * @param atEnd whether the label ends at the line, as there is no room behind it
   */
  record Tick(String x, String label, LocalDate day, int y, boolean atEnd) {}

  /** What is drawn of a measure; bars are null where no day is said. */
  record Lane(String title, int y, Bar bar, Bar shadow, List<Mark> marks, List<Mark> shadows) {}

  /**
   * @param place the id of the row on the page of the plan
   */
  record Bar(String x, String width, String place) {}

  /**
   * Where the diamond of a milestone lies.
   *
   * @param place the id of the row on the page of the plan
   */
  record Mark(String x, String place) {}

  /**
   * A line of the table. Days are null where none is said.
   *
   * @param frozen what the frozen version says, if that is something else
   */
  record Entry(
      RowKind kind, RowId id, String title, LocalDate from, LocalDate until, Frozen frozen) {

    /** Returns its id on the page of the plan. */
    public String place() {
      return Timeline.place(kind, id);
    }

    /** Returns the part of its address that names it. */
    public String path() {
      return "/plan/rows/" + kind.field() + "/" + id.value();
    }

    public boolean isMilestone() {
      return kind == RowKind.MILESTONE;
    }
  }

  private static String place(RowKind kind, RowId id) {
    return kind.field() + "-" + id.value();
  }

  /** The days of the frozen version. */
  record Frozen(LocalDate from, LocalDate until) {}

  /** Says of one programme date what it is. */
  record ProgrammeDate(String key, LocalDate day) {}

  /** The scale of one drawing, from the first to the last of its days. */
  static final class Drawing {

    private final PlanContent plan;
    private final PlanContent frozen;
    private final List<ProgrammeDate> programme;
    private final LocalDate first;
    private final LocalDate last;

    /**
     * @param frozen the version that is the shadow, or null
     * @param programme dates of the programme, and today; days may be null, but not all
     */
    Drawing(PlanContent plan, PlanContent frozen, List<ProgrammeDate> programme) {
      this.plan = plan;
      this.frozen = frozen == null ? PlanContent.EMPTY : frozen;
      this.programme = programme.stream().filter(date -> date.day() != null).toList();
      List<LocalDate> set = this.programme.stream().map(ProgrammeDate::day).sorted().toList();
      LocalDate earliest = set.get(0).minusYears(YEARS_AROUND);
      LocalDate latest = set.get(set.size() - 1).plusYears(YEARS_AROUND);
      List<LocalDate> days =
          Stream.concat(set.stream(), Stream.of(plan, this.frozen).flatMap(Drawing::days))
              .map(day -> day.isBefore(earliest) ? earliest : day.isAfter(latest) ? latest : day)
              .sorted()
              .toList();
      this.first = days.get(0).withDayOfMonth(1);
      this.last = YearMonth.from(days.get(days.size() - 1)).atEndOfMonth();
    }

    private static Stream<LocalDate> days(PlanContent plan) {
      return Stream.concat(
              plan.measures().stream().map(Row::content).flatMap(Drawing::both),
              plan.milestones().stream().map(row -> row.content().wording().dueOn()))
          .filter(Objects::nonNull);
    }

    private static Stream<LocalDate> both(Measure measure) {
      return Stream.concat(
          Stream.ofNullable(measure.startsOn()), Stream.ofNullable(measure.endsOn()));
    }

    LocalDate first() {
      return first;
    }

    LocalDate last() {
      return last;
    }

    /**
     * @param holidays public holidays of the town's country
     * @param titles of the measures, in their order
     * @param others what milestones of no measure are called
     */
    Timeline timeline(
        Collection<LocalDate> holidays, List<String> titles, String others, Locale locale) {
      List<Lane> lanes = new ArrayList<>();
      for (Row<Measure> measure : plan.measures()) {
        lanes.add(lane(measure, titles.get(lanes.size()), TOP + lanes.size() * LANE));
      }
      if (plan.milestones().stream().anyMatch(row -> row.content().measure() == null)) {
        lanes.add(
            new Lane(
                others,
                TOP + lanes.size() * LANE,
                null,
                null,
                marks(plan, null),
                marks(frozen, null)));
      }
      int bottom = TOP + lanes.size() * LANE + LABEL;
      List<Tick> dates = new ArrayList<>();
      for (ProgrammeDate date : programme) {
        dates.add(
            new Tick(
                x(date.day()),
                date.key(),
                date.day(),
                bottom + dates.size() * LABEL,
                share(date.day()) > 0.6));
      }
      return new Timeline(
          bottom + dates.size() * LABEL,
          String.format(Locale.ROOT, "%.4f", (RIGHT - LEFT) / ChronoUnit.DAYS.between(first, last)),
          months(locale),
          holidays.stream().map(this::x).toList(),
          dates,
          lanes,
          entries(titles));
    }

    private List<Tick> months(Locale locale) {
      DateTimeFormatter format = DateTimeFormatter.ofPattern("MMM yyyy", locale);
      long all = ChronoUnit.MONTHS.between(first, last) + 1;
      long every = all <= 12 ? 1 : all <= 36 ? 3 : 12;
      return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
          .map(
              month ->
                  new Tick(
                      x(month),
                      ChronoUnit.MONTHS.between(first, month) % every == 0
                          ? format.format(month)
                          : "",
                      month,
                      LABEL,
                      false))
          .toList();
    }

    private Lane lane(Row<Measure> measure, String title, int y) {
      return new Lane(
          title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title,
          y,
          bar(measure),
          before(measure).map(this::bar).orElse(null),
          marks(plan, measure.id()),
          marks(frozen, measure.id()));
    }

    private Optional<Row<Measure>> before(Row<Measure> measure) {
      return frozen.measures().stream().filter(row -> row.id().equals(measure.id())).findFirst();
    }

    /** A measure with one day is drawn as that day. */
    private Bar bar(Row<Measure> row) {
      Measure measure = row.content();
      LocalDate from = measure.startsOn() == null ? measure.endsOn() : measure.startsOn();
      LocalDate until = measure.endsOn() == null ? from : measure.endsOn();
      if (from == null) {
        return null;
      }
      double width = Math.max(4, at(until.plusDays(1)) - at(from));
      return new Bar(x(from), number(width), place(RowKind.MEASURE, row.id()));
    }

    private List<Mark> marks(PlanContent of, RowId measure) {
      return of.of(measure, of.milestones()).stream()
          .filter(row -> row.content().wording().dueOn() != null)
          .map(
              row ->
                  new Mark(x(row.content().wording().dueOn()), place(RowKind.MILESTONE, row.id())))
          .toList();
    }

    private List<Entry> entries(List<String> titles) {
      List<Entry> entries = new ArrayList<>();
      for (int place = 0; place < plan.measures().size(); place++) {
        Row<Measure> measure = plan.measures().get(place);
        LocalDate from = measure.content().startsOn();
        LocalDate until = measure.content().endsOn();
        Frozen before =
            before(measure)
                .map(Row::content)
                .map(old -> new Frozen(old.startsOn(), old.endsOn()))
                .orElse(null);
        entries.add(entry(measure, titles.get(place), from, until, before));
        plan.of(measure.id(), plan.milestones()).forEach(row -> entries.add(milestone(row)));
      }
      plan.of(null, plan.milestones()).forEach(row -> entries.add(milestone(row)));
      return entries;
    }

    private Entry milestone(Row<PlanMilestone> row) {
      Frozen before =
          frozen.milestones().stream()
              .filter(old -> old.id().equals(row.id()))
              .map(old -> new Frozen(null, old.content().wording().dueOn()))
              .findFirst()
              .orElse(null);
      return entry(row, row.content().title(), null, row.content().wording().dueOn(), before);
    }

    private static Entry entry(
        Row<?> row, String title, LocalDate from, LocalDate until, Frozen before) {
      boolean same =
          before == null
              || Objects.equals(before.from(), from) && Objects.equals(before.until(), until);
      return new Entry(row.content().kind(), row.id(), title, from, until, same ? null : before);
    }

    private double share(LocalDate day) {
      double share =
          (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
      return Math.min(1, Math.max(0, share));
    }

    private double at(LocalDate day) {
      return LEFT + share(day) * (RIGHT - LEFT);
    }

    private String x(LocalDate day) {
      return number(at(day));
    }

    private static String number(double value) {
      return String.format(Locale.ROOT, "%.1f", value);
    }
  }
}
