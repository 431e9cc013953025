package org.culturalpearls.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.Calendars.carried;

import biweekly.component.VEvent;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A town and a mentor whose mails carry dates into their calendars. */
abstract class DatesByMail {

  static final String ASSESS = "UserTask_AssessPreparedness";
  static final String ACCEPT = "UserTask_AcceptMentoring";
  static final String PUBLISH = "PUBLISH";
  static final String CANCEL = "CANCEL";

  @Autowired Programme programme;
  @Autowired AgreedTown towns;
  @Autowired PlannedTown plans;
  @Autowired Engine engine;
  @Autowired Post post;
  @Autowired TestClock clock;
  @Autowired PeopleService people;

  Case town;
  PersonId mentor;

  @BeforeEach
  void aTownAndAMentor() {
    clock.reset();
    post.useGoodServer();
    post.deliver();
    mentor = programme.mentor(3);
    town = programme.newCase();
    post.deliver();
  }

  @AfterEach
  void backToTheStart() {
    post.deliver();
    clock.reset();
  }

  List<VEvent> cancelled(PersonId person) throws Exception {
    List<VEvent> all = new ArrayList<>();
    for (MimeMessage mail : arrived(person)) {
      all.addAll(carried(mail, CANCEL));
    }
    return all;
  }

  MimeMessage latest(PersonId person) {
    List<MimeMessage> all = arrived(person);
    return all.get(all.size() - 1);
  }

  List<MimeMessage> arrived(PersonId person) {
    return Post.arrivedFor(people.person(person).email());
  }

  static VEvent only(MimeMessage mail, String method) throws Exception {
    List<VEvent> events = carried(mail, method);
    assertThat(events).hasSize(1);
    return events.get(0);
  }
}
