package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Engine;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.notification.calendar.CalendarFeeds;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.people.ties.TieChangeService;
import org.culturalpearls.people.ties.TieChangeView;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A conflict of interest comes up while somebody reviews: by a new employer, a mentoring, a change
 * of the team, a country. What reviewers bring about takes task and town from them at once, and
 * somebody else is asked; what others bring about is looked into first.
 */
@ServerTest
class ConflictComesUpIT {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String SCORE = "UserTask_ScoreNomination";
  private static final String LOOK = "UserTask_LookIntoTie";
  private static final String REASSIGN = "UserTask_ReassignReview";

  @Autowired private ReviewedAward award;
  @Autowired private Engine engine;
  @Autowired private UserTasks desk;
  @Autowired private Visitors visitors;
  @Autowired private PeopleService people;
  @Autowired private TieChangeService changes;
  @Autowired private ParticipationService participations;
  @Autowired private ReviewOfficeService office;
  @Autowired private CalendarFeeds calendars;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private PersonId uninvolved;
  private Year year;
  private Entry entry;
  private PersonId reviewer;
  private String town;

  @BeforeEach
  void somebodyScores() {
    year = award.begin();
    entry = award.eligible(year, Country.EE);
    town = award.town(entry);
    reviewer = year.selectors().get(0);
    award.assign(year, AwardStage.PRE_SELECTION, entry, reviewer);
    award.free(reviewer, entry);
    office.remind(year.coordinator(), award.review(reviewer, entry.id()));
    uninvolved = award.person("Of another house", Role.ADMINISTRATOR);
    new TestProgramme(jdbc).worksAt(uninvolved, "Another house");
  }

  @AfterEach
  void theCycleIsFinished() {
    award.finish(year);
  }

  @Test
  void takesTaskAndTownFromWhoChangesToTheOrganisationOfTheTown() {
    Task score = engine.task(award.key(entry), SCORE);
    String feed = calendars.renew(reviewer);
    Visitor visitor = visitors.loggedIn(reviewer);
    assertThat(pages(visitor, score, feed)).anyMatch(page -> page.contains(town));

    workAt(reviewer, "The Town-Hall");

    SoftAssertions softly = new SoftAssertions();
    for (String page : pages(visitor, score, feed)) {
      softly.assertThat(page).doesNotContain(town, award.key(entry).value());
    }
    softly.assertAll();
    assertThat(visitor.get("/tasks/" + score.getId()).statusCode()).isIn(404, 409);
  }

  @Test
  void letsTheCoordinatorAskSomebodyElse() {
    workAt(reviewer, "The Town-Hall");

    assertThat(engine.tasks(award.key(entry), SCORE)).isEmpty();
    Task reassign = engine.task(award.key(entry), REASSIGN);
    assertThat(visitors.loggedIn(year.coordinator()).get("/tasks/" + reassign.getId()).body())
        .contains(town);
    PersonId other = year.selectors().get(1);
    engine.submit(
        year.coordinator(),
        reassign,
        Map.of("decision", "assign", "reviewer", Long.toString(other.value())));
    assertThat(desk.ownOfCase(other, award.key(entry).value())).hasSize(1);
  }

  @Test
  void looksAtWhoMentorsTheTownInAnotherCycle() {
    long mentoring =
        jdbc.sql(
                """
                insert into mentoring (id, version, participation_id, state, lead_id, sought_at)
                values (nextval('pearl_seq'), 0, ?, 'ACTIVE', ?, now()) returning id
                """)
            .params(award.otherCase(entry).value(), reviewer.value())
            .query(Long.class)
            .single();

    transaction.executeWithoutResult(
        status ->
            events.publishEvent(new MentoringEvent.MentorsChanged(new MentoringId(mentoring))));

    assertThat(engine.openTasks(award.key(entry))).containsExactly(REASSIGN);
  }

  @Test
  void looksIntoItWhenAColleagueOfTheReviewerJoinsTheTeam() {
    new TestProgramme(jdbc).worksAt(reviewer, "House of tales");
    PersonId colleague = award.person("Colleague", Role.MENTEE);
    new TestProgramme(jdbc).worksAt(colleague, "House of Tales");

    var before = participations.forChange(year.coordinator(), entry.participation());
    List<PersonId> team = new ArrayList<>(before.value().team());
    team.add(colleague);
    participations.changeTeam(
        year.coordinator(),
        new ParticipationService.ChangeTeam(
            entry.participation(), before.version(), team, team.get(0)));

    assertThat(engine.openTasks(award.key(entry))).containsExactlyInAnyOrder(SCORE, LOOK);
    Visitor visitor = visitors.loggedIn(reviewer);
    Task score = engine.task(award.key(entry), SCORE);
    assertThat(visitor.get("/tasks/" + score.getId()).body()).contains(town);
    Task look = engine.task(award.key(entry), LOOK);
    assertThat(visitor.get("/tasks/" + look.getId()).statusCode()).isIn(403, 404);
    assertThat(visitors.loggedIn(colleague).get("/tasks/" + look.getId()).statusCode())
        .isIn(403, 404);
    Visitor coordinator = visitors.loggedIn(year.coordinator());
    assertThat(coordinator.get("/tasks/" + look.getId()).body())
        .contains(town, "same organisation");
    engine.submit(
        year.coordinator(), look, Map.of("decision", "takeBack", "reason", "They share a house."));
    assertThat(engine.openTasks(award.key(entry))).containsExactly(REASSIGN);
    assertThat(coordinator.get("/cycles/" + year.cycle().value() + "/award/conflicts").body())
        .contains("They share a house.", "The review was taken back.");
  }

  @Test
  void looksAtTheCountryOfAProfileThatIsWritten() {
    jdbc.sql("insert into person_role values (?, 'MENTOR')").param(reviewer.value()).update();
    people.saveMentorProfile(uninvolved, profile(Country.LV));
    assertThat(engine.openTasks(award.key(entry))).containsExactly(SCORE);

    people.saveMentorProfile(uninvolved, profile(Country.EE));

    assertThat(engine.openTasks(award.key(entry))).containsExactlyInAnyOrder(SCORE, LOOK);
  }

  @Test
  void looksAtTheCountryThatIsSaidOfAPerson() {
    PersonId coordinator = year.coordinator();
    var before = people.forChange(coordinator, reviewer);
    PersonView view = before.value();
    people.change(
        coordinator,
        new PeopleService.Change(
            reviewer,
            before.version(),
            view.name(),
            view.email(),
            view.organisation(),
            view.language(),
            view.zone(),
            Country.EE));

    assertThat(engine.openTasks(award.key(entry))).containsExactlyInAnyOrder(SCORE, LOOK);
  }

  @Test
  void leavesWhatWasDecidedWithAReview() {
    award.submit(reviewer, entry, AwardStage.PRE_SELECTION, year, 5);
    jdbc.sql("update nomination set state = 'SELECTED' where id = ?")
        .param(entry.id().value())
        .update();

    workAt(reviewer, "The Town-Hall");

    assertThat(engine.openTasks(award.key(entry))).isEmpty();
    assertThat(
            jdbc.sql("select state from review where nomination_id = ?")
                .param(entry.id().value())
                .query(String.class)
                .list())
        .containsExactly("SUBMITTED");
  }

  @Test
  void givesBackWhatACoordinatorTookBeforeTheConflict() {
    PersonId coordinator = award.person("Changing", Role.COORDINATOR);
    workAt(reviewer, "The Town-Hall");
    Task reassign = engine.task(award.key(entry), REASSIGN);
    desk.take(coordinator, reassign.getId());
    Visitor visitor = visitors.loggedIn(coordinator);
    String path = ENGINE + "/task/" + reassign.getId();
    assertThat(visitor.call("GET", path, null).statusCode()).isEqualTo(200);

    workAt(coordinator, "The town hall");

    assertThat(engine.task(award.key(entry), REASSIGN).getAssignee()).isNull();
    assertThat(visitor.call("GET", path, null).statusCode()).isEqualTo(404);
    assertThat(visitor.get("/tasks").body()).doesNotContain(town);
  }

  @Test
  void tellsTheDeputyOnceNoCoordinatorMaySeeTheNominationAnyMore() {
    workAt(reviewer, "The Town-Hall");
    Task reassign = engine.task(award.key(entry), REASSIGN);
    assertThat(told(reassign)).doesNotContain(year.deputy().value());
    String all = " where id in (select person_id from person_role where role = 'COORDINATOR')";
    jdbc.sql("create table organisations_before as select id, organisation_id from person" + all)
        .update();
    TestProgramme programme = new TestProgramme(jdbc);
    try {
      jdbc.sql("update person set organisation_id = ?" + all + " and id <> ?")
          .params(programme.organisation("The town hall"), year.coordinator().value())
          .update();
      workAt(year.coordinator(), "The town hall");

      assertThat(told(reassign)).containsOnlyOnce(year.deputy().value());
      assertThat(visitors.loggedIn(year.deputy()).get("/tasks/" + reassign.getId()).body())
          .contains(town);
    } finally {
      jdbc.sql(
              "update person p set organisation_id = b.organisation_id from organisations_before b"
                  + " where b.id = p.id")
          .update();
      jdbc.sql("drop table organisations_before").update();
    }
  }

  private List<Long> told(Task task) {
    return jdbc.sql("select recipient_id from mail where task_id = ? and kind = 'TASK'")
        .param(task.getId())
        .query(Long.class)
        .list();
  }

  private List<String> pages(Visitor visitor, Task task, String feed) {
    long review = award.review(reviewer, entry.id()).value();
    List<String> pages = new ArrayList<>();
    Stream.of("/", "/tasks", "/tasks/" + task.getId(), "/reviews", "/reviews/" + review, "/mails")
        .forEach(path -> pages.add(visitor.get(path).body()));
    mails().forEach(mail -> pages.add(visitor.get("/mails/" + mail).body()));
    pages.add(visitor.call("GET", ENGINE + "/task?maxResults=50", null).body());
    pages.add(visitor.call("GET", ENGINE + "/task/" + task.getId(), null).body());
    pages.add(
        visitor.call("GET", ENGINE + "/task/" + task.getId() + "/form-variables", null).body());
    pages.add(visitors.stranger().get(feed.substring(feed.indexOf("/calendar/"))).body());
    return pages;
  }

  private List<Long> mails() {
    return jdbc.sql("select id from mail where case_key = ? and recipient_id = ?")
        .params(award.key(entry).value(), reviewer.value())
        .query(Long.class)
        .list();
  }

  /** Said by somebody uninvolved, so that it holds at once. */
  private void workAt(PersonId person, String organisation) {
    var before = people.forChange(person, person);
    PersonView view = before.value();
    people.change(
        person,
        new PeopleService.Change(
            person,
            before.version(),
            view.name(),
            view.email(),
            organisation,
            view.language(),
            view.zone(),
            view.country()));
    changes.ofPerson(person, person).stream()
        .filter(change -> change.state() == TieChangeView.State.WAITING)
        .forEach(change -> changes.confirm(uninvolved, change.id()));
  }

  private PeopleService.SaveMentorProfile profile(Country country) {
    return new PeopleService.SaveMentorProfile(
        reviewer,
        people.profileForChange(reviewer, reviewer).map(before -> before.version()).orElse(null),
        country,
        Set.of(Theme.LONELINESS),
        Set.of(Language.EN),
        Set.of(),
        2,
        null,
        null);
  }
}
