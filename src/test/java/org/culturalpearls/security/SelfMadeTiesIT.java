package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Html;
import org.culturalpearls.Race;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.TieChangeId;
import org.culturalpearls.people.ties.TieChangeService;
import org.culturalpearls.people.ties.TieChangeView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nobody makes or ends a conflict of interest for themselves by changing their own organisation or
 * country while a nomination runs, nor by those of somebody else to whom they are tied.
 */
@ServerTest
class SelfMadeTiesIT {

  private static final String TOWN_HALL = "The town hall";
  private static final String PARTNER = "House of the reviewer";
  private static final String OFFICE = "House of the office";

  @Autowired private ReviewedAward award;
  @Autowired private Visitors visitors;
  @Autowired private PeopleService people;
  @Autowired private TieChangeService changes;
  @Autowired private JdbcClient jdbc;

  private TestProgramme tables;
  private Year year;
  private Entry entry;
  private PersonId mentee;
  private PersonId reviewer;
  private PersonId uninvolved;

  @BeforeEach
  void aReviewIsSubmitted() {
    tables = new TestProgramme(jdbc);
    year = award.begin();
    entry = award.eligible(year, Country.EE);
    mentee = entry.mentee();
    reviewer = year.selectors().get(0);
    tables.worksAt(reviewer, PARTNER);
    tables.worksAt(year.coordinator(), OFFICE);
    award.submit(reviewer, entry, AwardStage.PRE_SELECTION, year, 5);
    uninvolved = award.person("Uninvolved administrator", Role.ADMINISTRATOR);
    tables.worksAt(uninvolved, "Another house");
  }

  @AfterEach
  void theCycleIsFinished() {
    award.finish(year);
  }

  @Test
  void aMenteeVoidsNoReviewByTakingTheReviewersOrganisation() {
    Visitor visitor = visitors.loggedIn(mentee);
    assertThat(workAt(visitor, mentee, PARTNER).statusCode()).isEqualTo(302);

    assertThat(people.person(mentee).organisation()).isEqualTo(TOWN_HALL);
    assertThat(reviewState()).isEqualTo("SUBMITTED");
    assertThat(visitor.get("/me").body())
        .contains("A change of the organisation to " + PARTNER + " waits")
        .contains("Uninvolved administrator");
  }

  @Test
  void aMenteeHidesNoNominationByTakingTheCoordinatorsOrganisation() {
    workAt(visitors.loggedIn(mentee), mentee, OFFICE);

    assertThat(visitors.loggedIn(year.coordinator()).get(nomination()).statusCode()).isEqualTo(200);
  }

  @Test
  void aCoordinatorInConflictGetsNowhere() {
    tables.worksAt(year.coordinator(), TOWN_HALL);
    Visitor visitor = visitors.loggedIn(year.coordinator());
    assertThat(visitor.get(nomination()).statusCode()).isEqualTo(404);

    workAt(visitor, year.coordinator(), OFFICE);
    assertThat(visitor.get(nomination()).statusCode()).isEqualTo(404);

    changeOnPageOfStaff(visitor, mentee, OFFICE);
    assertThat(people.person(mentee).organisation()).isEqualTo(TOWN_HALL);
    assertThat(visitor.get(nomination()).statusCode()).isEqualTo(404);
    assertThat(states(mentee)).containsExactly(TieChangeView.State.WAITING);
  }

  @Test
  void nobodyInvolvedDecides() {
    workAt(visitors.loggedIn(mentee), mentee, PARTNER);
    TieChangeId change = changes.ofPerson(mentee, mentee).get(0).id();
    PersonId ofTownHall = award.person("Of the town hall", Role.COORDINATOR);
    tables.worksAt(ofTownHall, TOWN_HALL);

    for (PersonId person : List.of(mentee, reviewer, ofTownHall)) {
      Visitor visitor = visitors.loggedIn(person);
      assertThat(decide(visitor, change, "confirm").statusCode()).isEqualTo(404);
    }
    assertThat(people.person(mentee).organisation()).isEqualTo(TOWN_HALL);
  }

  @Test
  void somebodyUninvolvedDecidesAndThenItCounts() {
    workAt(visitors.loggedIn(mentee), mentee, PARTNER);
    TieChangeId change = changes.ofPerson(mentee, mentee).get(0).id();
    Visitor visitor = visitors.loggedIn(uninvolved);
    assertThat(visitor.get("/").body()).contains("/tie-changes");
    assertThat(visitor.get("/tie-changes").body()).contains(people.person(mentee).name());
    assertThat(decide(visitor, change, "").statusCode()).isEqualTo(400);

    assertThat(decide(visitor, change, "confirm").statusCode()).isEqualTo(302);

    assertThat(people.person(mentee).organisation()).isEqualTo(PARTNER);
    assertThat(reviewState()).isEqualTo("SUBMITTED");
    assertThat(tiesToLookInto()).isEqualTo(1);
    assertThat(mails(mentee, "TIE_CHANGE_CONFIRMED")).isEqualTo(1);
    assertThat(mails(uninvolved, "TIE_CHANGE_ASKED")).isEqualTo(1);
  }

  @Test
  void administratorsAreToldIfNobodyIsUninvolved() throws Exception {
    for (Role role : List.of(Role.ADMINISTRATOR, Role.COORDINATOR)) {
      people.activeWithRole(role).forEach(each -> tables.worksAt(each.id(), PARTNER));
    }
    tables.worksAt(year.deputy(), PARTNER);

    workAt(visitors.loggedIn(mentee), mentee, PARTNER);

    assertThat(mails(uninvolved, "TIE_CHANGE_ASKED")).isZero();
    assertThat(mails(uninvolved, "TIE_CHANGE_STALLED")).isEqualTo(1);
    assertThat(visitors.loggedIn(uninvolved).get("/").body()).contains("Nobody is left to decide");
  }

  @Test
  void tellsThePersonThatItIsRefused() {
    Visitor visitor = visitors.loggedIn(mentee);
    workAt(visitor, mentee, PARTNER);
    changes.refuse(
        uninvolved, changes.ofPerson(mentee, mentee).get(0).id(), "The town hall pays you.");

    assertThat(people.person(mentee).organisation()).isEqualTo(TOWN_HALL);
    assertThat(mails(mentee, "TIE_CHANGE_REFUSED")).isEqualTo(1);
    assertThat(visitor.get("/me").body())
        .contains("The town hall pays you.", "Uninvolved administrator");
  }

  @Test
  void ofTwoAtOnceOneCounts() throws Exception {
    workAt(visitors.loggedIn(mentee), mentee, PARTNER);
    TieChangeId change = changes.ofPerson(mentee, mentee).get(0).id();
    PersonId second = award.person("Second administrator", Role.ADMINISTRATOR);
    tables.worksAt(second, "A third house");

    assertThat(
            Race.winners(
                () -> {
                  changes.confirm(uninvolved, change);
                  return null;
                },
                () -> {
                  changes.refuse(second, change, "Still there.");
                  return null;
                }))
        .isEqualTo(1);
    TieChangeView decided = changes.ofPerson(mentee, mentee).get(0);
    assertThat(people.person(mentee).organisation())
        .isEqualTo(decided.state() == TieChangeView.State.CONFIRMED ? PARTNER : TOWN_HALL);
  }

  @Test
  void ofTwoWishesAtOnceOneWaits() throws Exception {
    assertThat(
            Race.winners(
                () -> {
                  wish(PARTNER);
                  return null;
                },
                () -> {
                  wish(OFFICE);
                  return null;
                }))
        .isEqualTo(1);
    assertThat(states(mentee)).containsExactly(TieChangeView.State.WAITING);
  }

  private void wish(String organisation) {
    var before = people.forChange(mentee, mentee);
    people.change(
        mentee,
        new PeopleService.Change(
            mentee,
            before.version(),
            before.value().name(),
            before.value().email(),
            organisation,
            before.value().language(),
            before.value().zone(),
            before.value().country()));
  }

  private HttpResponse<String> workAt(Visitor visitor, PersonId person, String organisation) {
    return visitor.post("/me", fields(visitor.get("/me"), person, organisation));
  }

  private void changeOnPageOfStaff(Visitor visitor, PersonId person, String organisation) {
    String page = "/people/" + person.value() + "/change";
    Map<String, String> fields = new HashMap<>(fields(visitor.get(page), person, organisation));
    fields.put("country", "");
    assertThat(visitor.post(page, fields).statusCode()).isEqualTo(302);
  }

  private Map<String, String> fields(
      HttpResponse<String> page, PersonId person, String organisation) {
    var view = people.person(person);
    return Map.of(
        "version", Html.of(page).all("[name=version]").val(),
        "name", view.name(),
        "organisation", organisation,
        "language", view.language().name(),
        "zone", view.zone().getId());
  }

  private static HttpResponse<String> decide(Visitor visitor, TieChangeId change, String decision) {
    return visitor.post("/me", "/tie-changes/" + change.value(), Map.of("decision", decision));
  }

  private List<TieChangeView.State> states(PersonId person) {
    return changes.ofPerson(person, person).stream().map(TieChangeView::state).toList();
  }

  private String nomination() {
    return "/cases/" + award.key(entry).value() + "/nomination";
  }

  private String reviewState() {
    return jdbc.sql("select state from review where nomination_id = ? and reviewer_id = ?")
        .params(entry.id().value(), reviewer.value())
        .query(String.class)
        .single();
  }

  private int tiesToLookInto() {
    return jdbc.sql("select count(*) from tie_check where nomination_id = ? and state = 'OPEN'")
        .param(entry.id().value())
        .query(Integer.class)
        .single();
  }

  private int mails(PersonId recipient, String kind) {
    return jdbc.sql("select count(*) from mail where recipient_id = ? and kind = ?")
        .params(recipient.value(), kind)
        .query(Integer.class)
        .single();
  }
}
