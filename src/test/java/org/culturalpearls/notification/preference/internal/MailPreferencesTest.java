package org.culturalpearls.notification.preference.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.culturalpearls.notification.outbox.MailRhythm.AT_ONCE;
import static org.culturalpearls.notification.outbox.MailRhythm.DAILY;
import static org.culturalpearls.notification.outbox.MailRhythm.NEVER;
import static org.culturalpearls.notification.outbox.MailRhythm.WEEKLY;
import static org.culturalpearls.notification.outbox.MailTopic.NECESSARY;
import static org.culturalpearls.notification.outbox.MailTopic.NEWS;
import static org.culturalpearls.notification.outbox.MailTopic.REMINDERS;
import static org.culturalpearls.notification.outbox.MailTopic.TASKS;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.notification.MailsOfATown;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.preference.MailPreferences;
import org.culturalpearls.notification.preference.UnsubscribeService;
import org.culturalpearls.notification.reminder.Reminding;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails come as often as their reader wants them, and stop at one click. */
class MailPreferencesTest extends MailsOfATown {

  private static final String LATER = "2027-02-26T21:59:00Z";

  @Autowired private MailPreferences preferences;
  @Autowired private UnsubscribeService unsubscribe;
  @Autowired private UnsubscribeTokens tokens;
  @Autowired private Reminding reminding;
  @Autowired private MailService mails;

  @Test
  void comeAtOnceUntilSomebodyChooses() {
    assertThat(preferences.of(reader)).hasSize(4).containsValue(AT_ONCE).doesNotContainValue(DAILY);
    preferences.change(reader, Map.of(TASKS, DAILY));
    preferences.change(reader, Map.of(TASKS, WEEKLY, NEWS, NEVER));
    assertThat(preferences.of(reader))
        .containsEntry(TASKS, WEEKLY)
        .containsEntry(NEWS, NEVER)
        .containsEntry(REMINDERS, AT_ONCE);
  }

  @Test
  void nameTheQuestionThatIsNotAnsweredOrCannotBeAnsweredSo() {
    assertThatThrownBy(() -> preferences.change(reader, Collections.singletonMap(TASKS, null)))
        .isInstanceOfSatisfying(
            RuleBroken.class, refused -> assertThat(refused.field()).contains("tasks"));
    assertThatThrownBy(() -> preferences.change(reader, Map.of(NECESSARY, NEVER)))
        .isInstanceOfSatisfying(
            RuleBroken.class, refused -> assertThat(refused.field()).contains("necessary"));
    assertThatThrownBy(() -> preferences.change(reader, Map.of(REMINDERS, DAILY)))
        .isInstanceOf(RuleBroken.class);
    assertThat(preferences.of(reader)).containsEntry(NECESSARY, AT_ONCE);
  }

  @Test
  void stopAtOneClickWithWhatWaitsAndNothingElse() {
    told.begins(told.draftPlan(town, LATER));
    told.tell(MailKind.MENTOR_STILL_SOUGHT, reader, town.key());
    String token = tokens.token(reader, Set.of(TASKS));
    assertThat(unsubscribe.topics(token)).containsExactly(TASKS);
    assertThat(told.mails(reader)).containsExactly("TASK WAITING", "MENTOR_STILL_SOUGHT WAITING");

    assertThat(unsubscribe.turnOff(token)).containsExactly(Map.entry(TASKS, AT_ONCE));
    assertThat(told.mails(reader)).containsExactly("TASK CANCELLED", "MENTOR_STILL_SOUGHT WAITING");
    told.begins(told.draftPlan(town, LATER));
    assertThat(told.mails(reader)).hasSize(2);
    assertThat(preferences.of(reader)).containsEntry(NEWS, AT_ONCE);
  }

  @Test
  void comeAgainForWhatTheAddressSpeaksOfOnly() {
    String token = tokens.token(reader, Set.of(TASKS));
    unsubscribe.turnOff(token);
    unsubscribe.turnOn(token, Map.of(TASKS, DAILY, NEWS, NEVER));
    assertThat(preferences.of(reader)).containsEntry(TASKS, DAILY).containsEntry(NEWS, AT_ONCE);
  }

  @Test
  void areNotTurnedOffByAForgedAddressOrOneOfWhoIsGone() {
    String token = tokens.token(reader, Set.of(TASKS));
    String signature = token.substring(token.indexOf('.'));
    String other = tokens.token(told.town().mentee(), Set.of(TASKS));
    for (String forged :
        new String[] {
          "", "nothing", "!.!", token + "A", other.substring(0, other.indexOf('.')) + signature
        }) {
      assertThatThrownBy(() -> unsubscribe.turnOff(forged)).isInstanceOf(NotFound.class);
    }
    jdbc.sql("update person set active = false where id = ?").param(reader.value()).update();
    assertThatThrownBy(() -> unsubscribe.topics(token)).isInstanceOf(NotFound.class);
  }

  @Test
  void standInOneListOnTheNextMorning() {
    preferences.change(reader, Map.of(TASKS, DAILY));
    told.begins(told.draftPlan(town, LATER));
    told.begins(told.task("PlanDevelopmentProcess", "UserTask_AssessPreparedness", town, LATER));
    clock.set("2027-01-12T06:59:00Z");
    reminding.sendLists();
    assertThat(told.mails(reader)).containsExactly("TASK WAITING", "TASK WAITING");
    clock.set("2027-01-12T07:00:00Z");
    reminding.sendLists();
    reminding.sendLists();
    assertThat(told.mails(reader)).containsExactly("TASK LISTED", "TASK LISTED", "LIST WAITING");
    assertThat(mails.read(reader, told.last(reader, MailKind.LIST)).text())
        .satisfies(
            text -> {
              assertThat(text.subject()).isEqualTo("2 messages for you");
              assertThat(text.text())
                  .contains("- Draft the plan of " + town.name(), "- Assess by", "/me/mails");
            });
  }

  @Test
  void standInTheListOfTheWeekWhereThatIsWanted() {
    preferences.change(reader, Map.of(TASKS, WEEKLY));
    clock.set("2027-01-12T08:00:00Z");
    told.begins(told.draftPlan(town, LATER));
    clock.set("2027-01-13T08:00:00Z");
    reminding.sendLists();
    assertThat(told.mails(reader)).containsExactly("TASK WAITING");
    clock.set("2027-01-18T08:00:00Z");
    reminding.sendLists();
    assertThat(told.mails(reader)).containsExactly("TASK LISTED", "LIST WAITING");
  }
}
