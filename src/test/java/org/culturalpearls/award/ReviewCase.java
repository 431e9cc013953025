package org.culturalpearls.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A cycle at pre-selection with three selectors and a deputy. */
public class ReviewCase {

  private final AwardCases cases;
  private final TestProgramme programme;
  private final AwardSettingsService settings;
  private final Nominated nominated;
  private final ReviewOfficeService office;
  private final ReviewService reviews;
  private final JdbcClient jdbc;

  ReviewCase(
      AwardCases cases,
      TestProgramme programme,
      AwardSettingsService settings,
      Nominated nominated,
      ReviewOfficeService office,
      ReviewService reviews,
      JdbcClient jdbc) {
    this.cases = cases;
    this.programme = programme;
    this.settings = settings;
    this.nominated = nominated;
    this.office = office;
    this.reviews = reviews;
    this.jdbc = jdbc;
  }

  /** A cycle with its people. */
  public record Selection(
      Year year, PersonId coordinator, List<PersonId> selectors, PersonId deputy) {

    public CycleId cycle() {
      return year.cycle();
    }
  }

  public Selection begin() {
    Year year = cases.withAward();
    List<PersonId> selectors =
        List.of(selector("Selector 1"), selector("Selector 2"), selector("Selector 3"));
    PersonId juror = programme.person("Juror", Role.JUROR);
    PersonId deputy = programme.person("Deputy", Role.JUROR);
    settings.appoint(
        cases.coordinator(),
        new AwardSettingsService.Appoint(
            year.cycle(),
            cases.version(year),
            new Appointments(selectors, List.of(juror), juror, List.of(deputy))));
    return new Selection(year, cases.coordinator(), selectors, deputy);
  }

  /** In place of those named before, in this order. */
  public void hasDeputies(Selection selection, List<PersonId> deputies) {
    Appointments before = cases.settings(selection.year()).appointments();
    settings.appoint(
        cases.coordinator(),
        new AwardSettingsService.Appoint(
            selection.cycle(),
            cases.version(selection.year()),
            new Appointments(before.selectors(), before.jurors(), before.chair(), deputies)));
  }

  private PersonId selector(String name) {
    return programme.person(name, Role.SELECTOR);
  }

  public Entry eligible(Selection selection) {
    Entry entry = nominated.in(selection.cycle(), NominationState.ELIGIBLE, Country.LV);
    programme.worksAt(entry.mentee(), townHall(entry));
    return entry;
  }

  /** From now on this person may not see it. */
  public void inConflict(PersonId person, Entry entry) {
    programme.worksAt(person, townHall(entry));
  }

  public void everyCoordinatorInConflict(Entry entry) {
    jdbc.sql("select person_id from person_role where role = 'COORDINATOR'")
        .query(Long.class)
        .list()
        .forEach(id -> inConflict(new PersonId(id), entry));
  }

  private static String townHall(Entry entry) {
    return "Town hall of " + entry.id();
  }

  public ReviewId assigned(Selection selection, Entry entry, PersonId reviewer) {
    office.assign(
        selection.coordinator(),
        new ReviewOfficeService.Assign(
            selection.cycle(), AwardStage.PRE_SELECTION, Map.of(entry.id(), Set.of(reviewer))));
    return new ReviewId(
        jdbc.sql("select max(id) from review where nomination_id = ? and reviewer_id = ?")
            .params(entry.id().value(), reviewer.value())
            .query(Long.class)
            .single());
  }

  public ReviewId begun(Selection selection, Entry entry, PersonId reviewer) {
    ReviewId review = assigned(selection, entry, reviewer);
    reviews.answer(reviewer, review, ReviewService.Answer.free());
    return review;
  }

  public ReviewId submitted(Selection selection, Entry entry, PersonId reviewer, String remarks) {
    ReviewId review = begun(selection, entry, reviewer);
    reviews.save(reviewer, scored(selection, reviewer, review, 5, remarks));
    reviews.submitted(reviewer, review);
    return review;
  }

  /** The same points for each criterion, on the version that the reviewer sees now. */
  public ReviewService.Save scored(
      Selection selection, PersonId reviewer, ReviewId review, int points, String remarks) {
    long version = reviews.scoring(reviewer, review).review().version();
    return new ReviewService.Save(
        review, version, points(selection, points), remarks, "Between us.");
  }

  public Map<Integer, String> points(Selection selection, int each) {
    Map<Integer, String> points = new TreeMap<>();
    int criteria = cases.settings(selection.year()).criteria().get(AwardStage.PRE_SELECTION).size();
    for (int number = 1; number <= criteria; number++) {
      points.put(number, Integer.toString(each));
    }
    return points;
  }
}
