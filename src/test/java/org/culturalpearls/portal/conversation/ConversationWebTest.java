package org.culturalpearls.portal.conversation;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.conversation.ConversationService;
import org.culturalpearls.conversation.ConversationView;
import org.culturalpearls.conversation.MessageId;
import org.culturalpearls.conversation.MessageView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class ConversationWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/conversation";
  private static final Instant WRITTEN = Instant.parse("2027-03-01T08:00:00Z");
  private static final PersonId MENTOR = new PersonId(91);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private ConversationService conversations;

  @Test
  void showsMessagesAsMarkdownAndRecordsThatTheyAreRead() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    written(of, message(7, of.id(), "**Monday** <script>x</script>", null), true);

    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(has("article strong", "Monday"))
        .andExpect(hasNo("article script"))
        .andExpect(has("article a[href$='/conversation/7']"))
        .andExpect(has("form[action$='/conversation/7/withdraw']"));
    verify(conversations).read(of.id(), Saarelinn.ID, 12);
  }

  @Test
  void showsThatAMessageWasWithdrawn() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    written(of, message(7, of.id(), "", WRITTEN), true);

    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(shows("Withdrawn by its author"))
        .andExpect(hasNo("form[action$='/withdraw']"));
  }

  @Test
  void letsNobodyChangeTheMessagesOfOthers() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    written(of, message(7, MENTOR, "Monday", null), true);

    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(shows("Monday"))
        .andExpect(hasNo("article a"))
        .andExpect(hasNo("article form"));
  }

  @Test
  void tellsACoordinatorThatItIsBetweenTheSides() throws Exception {
    PersonView of = reader.readerWhoCoordinates();

    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(shows("These messages are between the town and its mentors"));
    verify(conversations, never()).conversation(any(), any(), anyInt());
    verify(conversations, never()).read(any(), any(), anyInt());
  }

  @Test
  void sendsAMessage() throws Exception {
    PersonView of = reader.readerOfTheTeam();

    mvc.perform(post(PAGE).with(loggedIn.as(of)).with(csrf()).param("text", "On Monday?"))
        .andExpect(redirectedUrl(PAGE));
    verify(conversations).post(of.id(), Saarelinn.ID, "On Monday?");
  }

  @Test
  void keepsWhatWasTypedWhenItIsRefused() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    written(of, message(7, MENTOR, "Monday", null), true);
    doThrow(RuleBroken.in("text", "error.shared.too-long", "Text", 8000))
        .when(conversations)
        .post(any(), any(), any());

    mvc.perform(post(PAGE).with(loggedIn.as(of)).with(csrf()).param("text", "Very long"))
        .andExpect(status().isBadRequest())
        .andExpect(names("text"))
        .andExpect(has("textarea#text", "Very long"));
  }

  /** The mentoring ended while somebody wrote. */
  @Test
  void keepsWhatWasTypedWhereNobodyReadsAnyMore() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    written(of, message(7, MENTOR, "Monday", null), false);
    doThrow(new AlreadyDone("error.conversation.nobody-there"))
        .when(conversations)
        .post(any(), any(), any());

    mvc.perform(post(PAGE).with(loggedIn.as(of)).with(csrf()).param("text", "Very long"))
        .andExpect(status().isConflict())
        .andExpect(has("textarea#text", "Very long"));
  }

  @Test
  void countsALookAtOlderPagesForNothing() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    written(of, message(7, MENTOR, "Monday", null), true);
    ConversationView shown = conversations.conversation(of.id(), Saarelinn.ID, 0);
    when(conversations.conversation(of.id(), Saarelinn.ID, 1)).thenReturn(shown);

    mvc.perform(get(PAGE + "?page=1").with(loggedIn.as(of))).andExpect(status().isOk());
    verify(conversations, never()).read(any(), any(), anyInt());
  }

  @Test
  void keepsAChangeOfAMessageThatChangedMeanwhile() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    doThrow(new ChangedMeanwhile("error.conversation.changed-meanwhile"))
        .when(conversations)
        .edit(of.id(), Saarelinn.ID, new MessageId(7), 3, "Wednesday");
    when(conversations.own(of.id(), Saarelinn.ID, new MessageId(7)))
        .thenReturn(message(7, of.id(), "Tuesday", null));

    mvc.perform(
            post(PAGE + "/7")
                .with(loggedIn.as(of))
                .with(csrf())
                .param("version", "3")
                .param("text", "Wednesday"))
        .andExpect(status().isConflict())
        .andExpect(has("textarea#text", "Wednesday"));
  }

  @Test
  void asksACoordinatorIn() throws Exception {
    PersonView of = reader.readerOfTheTeam();

    mvc.perform(
            post(PAGE + "/guests").with(loggedIn.as(of)).with(csrf()).param("coordinator", "55"))
        .andExpect(redirectedUrl(PAGE));
    verify(conversations).askIn(of.id(), Saarelinn.ID, new PersonId(55));
  }

  @Test
  void namesThatNobodyWasChosen() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    written(of, message(7, MENTOR, "Monday", null), true);
    doThrow(RuleBroken.in("coordinator", "error.shared.missing", "Coordinator"))
        .when(conversations)
        .askIn(of.id(), Saarelinn.ID, null);

    mvc.perform(post(PAGE + "/guests").with(loggedIn.as(of)).with(csrf()).param("coordinator", ""))
        .andExpect(status().isBadRequest())
        .andExpect(names("coordinator"));
  }

  @Test
  void saysWhereNobodyCouldRead() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    written(of, message(7, of.id(), "Monday", null), false);

    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(shows("You can write here when the town has a mentor"))
        .andExpect(hides("Send the message"));
  }

  private static MessageView message(long id, PersonId author, String text, Instant withdrawn) {
    return new MessageView(
        new MessageId(id), 3, 12, author, WRITTEN, text, null, withdrawn, List.of());
  }

  private void written(PersonView of, MessageView message, boolean mayWrite) {
    when(conversations.isReader(of.id(), Saarelinn.ID)).thenReturn(true);
    when(conversations.conversation(of.id(), Saarelinn.ID, 0))
        .thenReturn(
            new ConversationView(
                List.of(MENTOR),
                List.of(),
                List.of(new PersonId(55)),
                new Paged<>(List.of(message), 0, false),
                true,
                mayWrite));
  }
}
