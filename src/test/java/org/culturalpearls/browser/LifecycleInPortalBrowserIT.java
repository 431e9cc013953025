package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.culturalpearls.Engine;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitors;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mentoring's whole life on the portal's pages, by people who use the keyboard alone. */
@MailedBrowserTest
class LifecycleInPortalBrowserIT {

  private static final String AGREED = "Ask the school for its projector";

  @Autowired private Programme programme;
  @Autowired private PeopleService people;
  @Autowired private ParticipationService participations;
  @Autowired private MentoringService mentorings;
  @Autowired private MilestoneService milestones;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;
  @Autowired private Post post;
  @Autowired private Visitors visitors;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void mentoringLivesFromItsProposalToItsCertificateByKeyboardAlone() {
    PersonId busy = programme.mentor(1);
    PersonId mentor = programme.mentor(1);
    Case town = programme.newCase();
    Portal mentee = desk(town.mentee());
    Cast cast =
        new Cast(
            town,
            mentor,
            desk(busy),
            desk(programme.coordinator()),
            desk(mentor),
            mentee,
            letters(town, busy, mentor));

    AgreementWalk.walk(cast, name(busy), name(mentor));
    MentoringView mentoring = mentorings.current(town.id()).orElseThrow();
    assertThat(mentoring.state()).isEqualTo(MentoringState.ACTIVE);
    PlanWalk.walk(cast, name(town.mentee()));
    ClosingWalk.checkIn(cast, engine);
    logMeeting(cast, mentee);
    cast.letters().arrive();
    ClosingWalk.doAgreedStep(cast, AGREED);
    MilestoneWalk.walk(cast, engine);
    assertThat(milestones.milestones(mentor, town.id()))
        .extracting(MilestoneView::state)
        .containsOnly(MilestoneState.REACHED)
        .hasSize(3);
    ClosingWalk.close(cast, engine);

    assertThat(mentorings.mentoring(mentoring.id()).state()).isEqualTo(MentoringState.COMPLETED);
    assertThat(engine.openTasks(town.key())).isEmpty();
    assertThat(participations.participation(town.id()).stage()).isEqualTo(Stage.COMPLETED);
    ClosingWalk.certificate(cast, mentee.page());
  }

  private void logMeeting(Cast cast, Portal mentee) {
    mentee.page().navigate("/cases/" + cast.key() + "/meetings");
    mentee
        .follow("Log meeting")
        .date("On which day did you meet?", LocalDate.of(2027, 4, 9))
        .type("How many minutes did it take?", "90")
        .choose("Who of the town", name(cast.town().mentee()))
        .choose("Who of the town", name(cast.mentor()))
        .type("What did you talk about?", "Whom to ask for a projector.");
    mentee.step(1, AGREED, name(cast.town().mentee()), LocalDate.of(2027, 5, 1)).send();
    assertThat(mentee.page().locator("main")).containsText("The meeting is logged");
    assertThat(mentee.page().locator("main")).containsText(AGREED);
  }

  private Letters letters(Case town, PersonId busy, PersonId mentor) {
    return new Letters(
        post,
        town.town(),
        Map.of(
            address(town.mentee()), "mentee",
            address(town.secondMentee()), "second",
            address(busy), "busy",
            address(mentor), "mentor",
            address(programme.coordinator()), "coordinator"));
  }

  private String address(PersonId person) {
    return people.person(person).email();
  }

  private Portal desk(PersonId person) {
    return Portal.loggedIn(browsers.page(), visitors.email(person));
  }

  private String name(PersonId person) {
    return people.person(person).name();
  }
}
