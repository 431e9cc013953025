package org.culturalpearls.portal.mails;

import static org.culturalpearls.notification.outbox.MailRhythm.DAILY;
import static org.culturalpearls.notification.outbox.MailRhythm.NEVER;
import static org.culturalpearls.notification.outbox.MailTopic.NEWS;
import static org.culturalpearls.notification.outbox.MailTopic.TASKS;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.notification.preference.UnsubscribeService;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody is logged in: the address in the mail is the proof. */
@PortalSlice
class UnsubscribeWebTest {

  private static final String ADDRESS = "/unsubscribe/secret";

  @Autowired private MockMvc mvc;
  @Autowired private UnsubscribeService unsubscribing;

  @Test
  void asksFirstAndSaysThatNothingHasChanged() throws Exception {
    when(unsubscribing.topics("secret")).thenReturn(Set.of(TASKS));
    mvc.perform(get(ADDRESS))
        .andExpect(status().isOk())
        .andExpect(shows("Nothing has changed yet.", "New tasks", "Turn them off"))
        .andExpect(hides("Reminders", "/undo"));
    verify(unsubscribing, never()).turnOff(any());
  }

  /** Mail programs post without a token of ours. */
  @Test
  void turnsThemOffAtOneClickAndOffersToUndoIt() throws Exception {
    when(unsubscribing.turnOff("secret"))
        .thenReturn(new EnumMap<>(Map.of(TASKS, DAILY, NEWS, NEVER)));
    mvc.perform(post(ADDRESS))
        .andExpect(status().isOk())
        .andExpect(shows("These mails are turned off"))
        .andExpect(has("[action='" + ADDRESS + "/undo']"))
        .andExpect(has("[name='TASKS'][value='DAILY']"))
        // Whoever had them off before means the undo of a second click.
        .andExpect(has("[name='NEWS'][value='AT_ONCE']"));
  }

  @Test
  void turnsThemOnAgainAndNothingElse() throws Exception {
    when(unsubscribing.topics("secret")).thenReturn(Set.of(TASKS));
    mvc.perform(post(ADDRESS + "/undo").with(csrf()).param("TASKS", "DAILY").param("NEWS", "NEVER"))
        .andExpect(status().isOk())
        .andExpect(shows("These mails come again", "New tasks"))
        .andExpect(hides("What became of it"));
    verify(unsubscribing).turnOn("secret", Map.of(TASKS, DAILY));
  }

  @Test
  void refusesARhythmThatThereIsNot() throws Exception {
    when(unsubscribing.topics("secret")).thenReturn(Set.of(TASKS));
    mvc.perform(post(ADDRESS + "/undo").with(csrf()).param("TASKS", "HOURLY"))
        .andExpect(status().isBadRequest());
    verify(unsubscribing, never()).turnOn(any(), any());
  }

  @Test
  void knowsNoAddressThatNoMailCarried() throws Exception {
    NotFound unknown = new NotFound("error.notification.mail-not-found");
    when(unsubscribing.topics("other")).thenThrow(unknown);
    when(unsubscribing.turnOff("other")).thenThrow(unknown);
    mvc.perform(get("/unsubscribe/other")).andExpect(status().isNotFound());
    mvc.perform(post("/unsubscribe/other")).andExpect(status().isNotFound());
    mvc.perform(post("/unsubscribe/other/undo").with(csrf())).andExpect(status().isNotFound());
  }
}
