package org.culturalpearls.portal.me;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.notification.calendar.CalendarFeeds;
import org.culturalpearls.notification.outbox.MailRhythm;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.notification.preference.MailPreferences;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class MailRhythmWebTest {

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private MailPreferences preferences;
  @Autowired private CalendarFeeds feeds;

  @Test
  void showsWhatIsChosenAndWhatAlwaysComes() throws Exception {
    when(preferences.of(ilze.id()))
        .thenReturn(
            Map.of(
                MailTopic.TASKS, MailRhythm.WEEKLY,
                MailTopic.REMINDERS, MailRhythm.AT_ONCE,
                MailTopic.NEWS, MailRhythm.NEVER));
    mvc.perform(get("/me/mails").with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(has("[value='WEEKLY'][checked]"))
        .andExpect(has("[value='NEVER'][checked]"))
        .andExpect(content().string(containsString("What always comes")));
  }

  @Test
  void savesTheChoice() throws Exception {
    mvc.perform(
            post("/me/mails")
                .with(loggedIn.as(ilze))
                .with(csrf())
                .param("tasks", "DAILY")
                .param("reminders", "AT_ONCE")
                .param("news", "NEVER"))
        .andExpect(redirectedUrl("/me/mails"));
    verify(preferences)
        .change(
            ilze.id(),
            Map.of(
                MailTopic.TASKS, MailRhythm.DAILY,
                MailTopic.REMINDERS, MailRhythm.AT_ONCE,
                MailTopic.NEWS, MailRhythm.NEVER));
  }

  @Test
  void showsANewAddressOfTheCalendarInTheAnswerAlone() throws Exception {
    String address = "https://pearls.example.org/calendar/secret.ics";
    when(feeds.renew(ilze.id())).thenReturn(address);
    when(feeds.since(ilze.id())).thenReturn(Optional.of(Instant.parse("2027-01-11T09:00:00Z")));
    everythingAtOnce();

    mvc.perform(post("/me/mails/calendar").with(loggedIn.as(ilze)))
        .andExpect(status().isForbidden());
    verify(feeds, never()).renew(any());
    mvc.perform(post("/me/mails/calendar").with(loggedIn.as(ilze)).with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(address)))
        .andExpect(content().string(containsString("It is shown this once")));
    mvc.perform(get("/me/mails").with(loggedIn.as(ilze)))
        .andExpect(content().string(not(containsString("secret.ics"))))
        .andExpect(content().string(containsString("Make another address")))
        .andExpect(content().string(containsString("Monday 11 January 2027")));
    mvc.perform(get("/me/mails/calendar").with(loggedIn.as(ilze)))
        .andExpect(redirectedUrl("/me/mails"));
  }

  @Test
  void switchesTheCalendarOff() throws Exception {
    mvc.perform(post("/me/mails/calendar/off").with(loggedIn.as(ilze)).with(csrf()))
        .andExpect(redirectedUrl("/me/mails"));
    verify(feeds).turnOff(ilze.id());
  }

  private void everythingAtOnce() {
    when(preferences.of(ilze.id()))
        .thenReturn(
            Map.of(
                MailTopic.TASKS, MailRhythm.AT_ONCE,
                MailTopic.REMINDERS, MailRhythm.AT_ONCE,
                MailTopic.NEWS, MailRhythm.AT_ONCE));
  }

  @Test
  void namesTheQuestionThatIsNotAnswered() throws Exception {
    mvc.perform(
            post("/me/mails")
                .with(loggedIn.as(ilze))
                .with(csrf())
                .param("tasks", "HOURLY")
                .param("reminders", "AT_ONCE")
                .param("news", "NEVER"))
        .andExpect(status().isBadRequest())
        .andExpect(names("tasks"));
    verify(preferences, never()).change(eq(ilze.id()), any());
  }
}
