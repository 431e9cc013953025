package org.culturalpearls.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class MatchingInTasklistBrowserIT {

  @Autowired private Programme programme;
  @Autowired private PeopleService people;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Browsers browsers;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void townAndMentorComeToAnAgreementInTasklist() {
    PersonId mentor = programme.mentor(1);
    PersonId other = programme.mentor(1);
    Case town = programme.newCase();
    String key = town.key().value();
    Tasklist coordinator = new Tasklist(browsers.loggedIn(programme.coordinator()));

    coordinator.open("Propose mentor", key).select("Lead mentor", name(mentor)).complete();

    Tasklist asked = new Tasklist(browsers.loggedIn(mentor));
    assertThat(asked.card("Accept mentoring", key)).hasCount(1);
    assertThat(asked.card("Accept mentoring", key)).containsText(town.town());
    asked
        .open("Accept mentoring", key)
        .choose("No, I decline")
        .type("Why do you decline?", "No time this year.")
        .complete();

    coordinator.open("Propose mentor", key).select("Lead mentor", name(other)).complete();
    Tasklist mentoring = new Tasklist(browsers.loggedIn(other));
    mentoring.open("Accept mentoring", key).choose("Yes, I accept").complete();

    Tasklist mentee = new Tasklist(browsers.loggedIn(town.mentee()));
    mentee
        .open("Draft agreement", key)
        .type("What do you want to reach together?", "Bring people to the harbour.")
        .choose("Once a month")
        .choose("English")
        .date("When does the mentoring end?", "01/12/2027")
        .complete();
    mentoring
        .open("Confirm agreement", key)
        .choose("No, something has to change")
        .type("What has to change?", "Meet more often.")
        .complete();
    mentee.open("Draft agreement", key);
    assertThat(mentee.form()).containsText("Meet more often.");
    mentee.choose("Every second week").complete();
    mentoring.open("Confirm agreement", key).choose("Yes, I confirm it").complete();

    assertThat(engine.passed(town.key(), "MentorMatchingProcess"))
        .contains("EndEvent_MentoringActive");
  }

  private String name(PersonId person) {
    return people.person(person).name();
  }
}
