package org.culturalpearls.notification.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.Awarded;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which mails of an award reach whom: exactly these and no other. */
@ApplicationTest
class AwardMailsIT {

  @Autowired private Programme programme;
  @Autowired private TestProgramme tables;
  @Autowired private TestClock clock;
  @Autowired private CycleService cycles;
  @Autowired private AwardCycleService awards;
  @Autowired private AwardSettingsService settings;
  @Autowired private MailService mails;
  @Autowired private JdbcClient jdbc;

  private int year;
  private CycleId cycle;
  private PersonId selector;
  private PersonId juror;
  private PersonId chair;
  private PersonId deputy;

  @BeforeEach
  void anAwardIsSetUp() {
    clock.reset();
    year = tables.newYear();
    cycle =
        cycles.add(
            programme.coordinator(),
            new CycleService.Add(
                year,
                "Pearls " + year,
                ZoneId.of("Europe/Stockholm"),
                LocalDate.of(year - 1, 9, 1),
                LocalDate.of(year, 3, 31),
                LocalDate.of(year, 12, 31)));
    awards.setUp(programme.coordinator(), new AwardCycleService.SetUp(cycle, Awarded.in(year)));
    selector = programme.person("Selector");
    juror = programme.person("Juror");
    chair = programme.person("Chair");
    deputy = programme.person("Deputy");
  }

  @AfterEach
  void theCycleIsFinished() {
    long version = cycles.forChange(programme.coordinator(), cycle).version();
    cycles.finish(programme.coordinator(), cycle, version);
  }

  @Test
  void tellsEverybodyWhoIsAppointedAndNobodyElse() {
    List<String> told = during(() -> appoint(List.of(juror, chair)));

    assertThat(told)
        .containsExactlyInAnyOrder(
            "AWARD_APPOINTED " + selector.value(),
            "AWARD_APPOINTED " + juror.value(),
            "AWARD_APPOINTED " + chair.value(),
            "AWARD_APPOINTED " + deputy.value());
    assertThat(subject(juror))
        .isEqualTo("You are appointed in the award of Pearls " + year + ": juror");
    assertThat(subject(chair))
        .as("one mail for all that somebody is appointed to at once")
        .isEqualTo(
            "You are appointed in the award of Pearls " + year + ": juror, chair of the jury");
    assertThat(during(() -> appoint(List.of(juror, chair)))).isEmpty();
  }

  @Test
  void tellsWhoseAppointmentsEndedOnce() {
    appoint(List.of(juror, chair));

    assertThat(during(() -> appoint(List.of(chair))))
        .containsExactly("AWARD_DISMISSED " + juror.value());
    assertThat(subject(juror))
        .isEqualTo("Your appointment in the award of Pearls " + year + " has ended: juror");
    assertThat(
            during(
                () ->
                    appoint(new Appointments(List.of(chair), List.of(), null, List.of(selector)))))
        .containsExactlyInAnyOrder(
            "AWARD_DISMISSED " + chair.value(),
            "AWARD_APPOINTED " + chair.value(),
            "AWARD_DISMISSED " + selector.value(),
            "AWARD_APPOINTED " + selector.value(),
            "AWARD_DISMISSED " + deputy.value());
  }

  @Test
  void tellsThoseWhoseDateWasMoved() {
    appoint(List.of(juror, chair));

    assertThat(during(() -> move(7, 0)))
        .containsExactlyInAnyOrder(
            "AWARD_DATE_MOVED " + juror.value(),
            "AWARD_DATE_MOVED " + chair.value(),
            "AWARD_DATE_MOVED " + deputy.value());
    assertThat(subject(juror)).contains("Pearls " + year, "End of the jury’s reviews");
    assertThat(during(() -> move(0, 7))).containsExactly("AWARD_DATE_MOVED " + selector.value());
  }

  @Test
  void saysTheDayOfTheCycleToAReaderElsewhere() {
    appoint(List.of(juror, chair));
    jdbc.sql("update person set zone = 'Europe/Helsinki' where id = ?")
        .param(juror.value())
        .update();
    AwardDates dates = read().value().dates();
    move(dates, LocalDateTime.of(year, 6, 5, 23, 59), dates.preSelectionEndsAt());

    String text = latest(juror).text();
    assertThat(text).contains("End of the jury’s reviews: 5 June.");
    assertThat(text)
        .as("the reader's own time beside the programme's")
        .containsPattern("6 June \\d+, 00:59 .*That is .*5 June \\d+, 23:59");
  }

  private void appoint(List<PersonId> jurors) {
    appoint(new Appointments(List.of(selector), jurors, chair, List.of(deputy)));
  }

  private void appoint(Appointments appointments) {
    settings.appoint(
        programme.coordinator(),
        new AwardSettingsService.Appoint(cycle, read().version(), appointments));
  }

  private void move(int jury, int preSelection) {
    AwardDates dates = read().value().dates();
    move(
        dates,
        dates.juryEndsAt().plusDays(jury),
        dates.preSelectionEndsAt().plusDays(preSelection));
  }

  private void move(AwardDates dates, LocalDateTime jury, LocalDateTime preSelection) {
    awards.changeDates(
        programme.coordinator(),
        new AwardCycleService.ChangeDates(
            cycle,
            read().version(),
            new AwardDates(
                dates.callOpensAt(),
                dates.callClosesAt(),
                dates.graceMinutes(),
                preSelection,
                jury,
                dates.resultsAt()),
            ""));
  }

  private Versioned<AwardSettings> read() {
    return settings.forChange(programme.coordinator(), cycle);
  }

  /** What was written, each as kind and recipient. */
  private List<String> during(Runnable act) {
    long before = jdbc.sql("select coalesce(max(id), 0) from mail").query(Long.class).single();
    act.run();
    return new ArrayList<>(
        jdbc.sql("select kind || ' ' || recipient_id from mail where id > ?")
            .param(before)
            .query(String.class)
            .list());
  }

  private String subject(PersonId person) {
    return latest(person).subject();
  }

  private MailText latest(PersonId person) {
    long latest =
        jdbc.sql("select max(id) from mail where recipient_id = ?")
            .param(person.value())
            .query(Long.class)
            .single();
    return mails.read(person, new MailId(latest)).text();
  }
}
