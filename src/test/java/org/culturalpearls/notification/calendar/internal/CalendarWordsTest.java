package org.culturalpearls.notification.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.calendar.core.CasesOfDates;
import org.culturalpearls.notification.delivery.internal.MailConfiguration;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.core.MailSettings;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.junit.jupiter.api.Test;

/** Dates of a whole cycle, which belong to no town. */
class CalendarWordsTest {

  private static final PersonView READER = LoggedIn.person(Role.COORDINATOR);
  private static final Instant DUE = Instant.parse("2027-07-01T21:59:00Z");
  private static final CasesOfDates.Found NO_CASE = new CasesOfDates.Found(Map.of(), Map.of());

  private final CalendarWords words =
      new CalendarWords(
          new MailSettings(
              "pearls@example.org",
              "BSR Cultural Pearls",
              URI.create("https://pearls.example.org/"),
              List.of(Duration.ofMinutes(1)),
              Duration.ofSeconds(30),
              false),
          (reader, objects) -> Map.of(),
          new MailConfiguration().mailTexts());

  @Test
  void leaveNoGapWhereATownWouldStand() {
    for (String caseKey : new String[] {"2027", null}) {
      OpenTask task =
          new OpenTask(
              "7",
              "TitleDecisionProcess",
              "UserTask_ReleaseResults",
              caseKey,
              DUE,
              null,
              List.of());

      CalendarEntry entry = words.tasks(List.of(task), READER, NO_CASE).get(0);

      assertThat(entry.title()).startsWith("Release the results of the award by ");
      assertThat(entry.title() + entry.text()).doesNotContain("  ", " ,", " :", " .", "{");
      assertThat(entry.link()).isEqualTo("https://pearls.example.org/tasks/7");
    }
  }

  @Test
  void leadNowhereThatIsNotThereOnceTheyAreCalledOff() {
    CalendarDate date =
        CalendarDate.until(
            "task-7",
            "task.TitleDecisionProcess.UserTask_ReleaseResults",
            new CaseKey("2027"),
            DUE);

    assertThat(words.over(date, READER, NO_CASE).link()).isEqualTo("https://pearls.example.org/");
  }
}
