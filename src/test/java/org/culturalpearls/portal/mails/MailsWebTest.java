package org.culturalpearls.portal.mails;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.delivery.MailView;
import org.culturalpearls.notification.delivery.ReadMail;
import org.culturalpearls.notification.delivery.WantedMails;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class MailsWebTest {

  private static final PersonId ME = new PersonId(7);
  private static final String SUBJECT = "Draft the plan of Saarelinn by 3 May";
  private static final String ANSWER = "554 5.7.1 <…>: Relay access denied";
  private static final MailText TEXT =
      new MailText(SUBJECT, "Hello Ilze,\n\n<b>Write</b> it.\n", "<html><b>Write</b></html>");

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private MailService mails;

  @Test
  void showsOwnMailsWithTheirStateAndNoWayToSendThemAgain() throws Exception {
    when(mails.own(eq(ME), any(), anyInt()))
        .thenReturn(page(mail(MailState.FAILED, SUBJECT, false, MailProblem.ADDRESS_REFUSED)));
    mvc.perform(get("/mails").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isOk())
        .andExpect(begins("a[href='/mails/5']", SUBJECT))
        .andExpect(begins(".status.bad", "Failed"))
        .andExpect(content().string(containsString("does not exist or takes no mail")))
        .andExpect(content().string(not(containsString("send-again"))))
        .andExpect(content().string(not(containsString("/mails/all"))));
  }

  @Test
  void narrowsByStateAndGoesOnByPages() throws Exception {
    when(mails.own(ME, WantedMails.in(MailState.SENT), 1))
        .thenReturn(new Paged<>(List.of(mail(MailState.SENT, SUBJECT, false, null)), 1, true));
    mvc.perform(get("/mails?state=SENT&page=1").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isOk())
        .andExpect(has("a[href='/mails?state=SENT&page=2']"));
    mvc.perform(get("/mails?state=LOST").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isBadRequest());
  }

  @Test
  void narrowsToTheMailsThatAreHeld() throws Exception {
    when(mails.own(ME, WantedMails.whichAreHeld(), 0))
        .thenReturn(page(mail(MailState.WAITING, SUBJECT, true, null)));
    mvc.perform(get("/mails?state=HELD").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isOk())
        .andExpect(has("option[value='HELD'][selected]"))
        .andExpect(begins("a[href='/mails/5']", SUBJECT));
  }

  @Test
  void saysWhenThereIsNoneAndThatNoneIsSent() throws Exception {
    when(mails.own(any(), any(), anyInt())).thenReturn(page());
    mvc.perform(get("/mails").with(loggedIn.as(Role.MENTOR)))
        .andExpect(content().string(containsString("There are no mails here")))
        .andExpect(content().string(containsString("Mails are not sent")));
  }

  @Test
  void letsCoordinatorsSendAgainAndRelease() throws Exception {
    when(mails.sends()).thenReturn(true);
    when(mails.held(ME)).thenReturn(3);
    when(mails.failed(ME, WantedMails.in(MailState.FAILED))).thenReturn(1);
    when(mails.all(eq(ME), any(), anyInt()))
        .thenReturn(page(mail(MailState.FAILED, SUBJECT, false, MailProblem.RELAY_REFUSED)));
    mvc.perform(get("/mails/all?state=FAILED").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("3 mails are held")))
        .andExpect(content().string(containsString("does not take mails from this application")))
        .andExpect(content().string(containsString("answered: 554 5.7.1 &lt;…&gt;: Relay access")))
        .andExpect(has("[action='/mails/5/send-again']"))
        .andExpect(has("a[href='/mails/send-again?state=FAILED']"))
        .andExpect(content().string(containsString("/mails/texts")));
  }

  @Test
  void narrowsSortsAndHandsOutTheListOfAll() throws Exception {
    WantedMails wanted =
        new WantedMails(
            MailState.FAILED,
            false,
            MailProblem.RELAY_REFUSED,
            MailTopic.TASKS,
            "ilze",
            "saare",
            new CycleId(9),
            WantedMails.Order.CASE,
            true);
    String query =
        "?state=FAILED&problem=RELAY_REFUSED&topic=TASKS&to=ilze&town=saare&cycle=9&sort=-CASE";
    MailView mail = mail(MailState.FAILED, SUBJECT, false, MailProblem.RELAY_REFUSED);
    when(mails.all(ME, wanted, 1)).thenReturn(new Paged<>(List.of(mail), 1, true, 52));
    when(mails.first(ME, wanted, 10_001)).thenReturn(List.of(new MailId(5)));
    when(mails.lines(ME, List.of(new MailId(5)))).thenReturn(List.of(mail));
    mvc.perform(get("/mails/all" + query + "&page=1").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("52 are found.")))
        .andExpect(has("a[href='/mails/all" + query + "&page=2']"))
        .andExpect(has("a[href='/mails/all.csv" + query + "']"))
        .andExpect(has("th[aria-sort=descending]", "Case"))
        .andExpect(has("input[name=town][value=saare]"))
        .andExpect(begins("a[href='/mails/5']", SUBJECT));
    mvc.perform(get("/mails/all.csv" + query).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(SUBJECT)))
        .andExpect(content().string(containsString("Failed")))
        .andExpect(content().string(containsString("Relay access denied")));
  }

  @Test
  void showsAdministratorsStatesOnly() throws Exception {
    when(mails.sends()).thenReturn(true);
    when(mails.all(eq(ME), any(), anyInt()))
        .thenReturn(page(mail(MailState.WAITING, null, true, null)));
    mvc.perform(get("/mails/all").with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("What this mail says is not shown")))
        .andExpect(content().string(containsString(">Held<")))
        .andExpect(content().string(not(containsString("/mails/5\""))))
        .andExpect(content().string(not(containsString("/mails/texts"))));
  }

  @Test
  void letsAdministratorsSayThatARestoredCopyIsUsed() throws Exception {
    when(mails.sends()).thenReturn(true);
    when(mails.restoredCopySince(ME))
        .thenReturn(Optional.of(Instant.parse("2027-03-01T10:00:00Z")));
    when(mails.held(ME)).thenReturn(3);
    when(mails.all(eq(ME), any(), anyInt())).thenReturn(page());
    mvc.perform(get("/mails/all").with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("This is a restored copy")))
        .andExpect(has("[action='/mails/use-restored']"));
    mvc.perform(get("/mails/all").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(containsString("This is a restored copy")))
        .andExpect(content().string(not(containsString("/mails/use-restored"))))
        .andExpect(content().string(not(containsString("/mails/release"))));
    mvc.perform(post("/mails/use-restored").with(csrf()).with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(redirectedUrl("/mails/all"));
    verify(mails).useRestored(ME);
  }

  @Test
  void isNoListOfAllForOthers() throws Exception {
    when(mails.all(any(), any(), anyInt())).thenThrow(new NotAllowed("error.people.role-needed"));
    mvc.perform(get("/mails/all").with(loggedIn.as(Role.MENTOR))).andExpect(status().isForbidden());
  }

  @Test
  void showsAMailAsTextWithoutReadingItAsHtml() throws Exception {
    when(mails.read(ME, new MailId(5)))
        .thenReturn(new ReadMail(mail(MailState.SENT, SUBJECT, false, null), TEXT));
    mvc.perform(get("/mails/5").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("&lt;b&gt;Write&lt;/b&gt;")));
  }

  @Test
  void showsWhatTheMailServerAnsweredToAMail() throws Exception {
    when(mails.read(ME, new MailId(5)))
        .thenReturn(
            new ReadMail(mail(MailState.WAITING, SUBJECT, false, MailProblem.RELAY_REFUSED), TEXT));
    mvc.perform(get("/mails/5").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(containsString("does not take mails from this application")))
        .andExpect(has("dt", "The mail server answered"))
        .andExpect(content().string(containsString("554 5.7.1 &lt;…&gt;: Relay access denied")));
  }

  @ParameterizedTest
  @EnumSource(MailProblem.class)
  void saysInWordsWhyAMailDidNotGoOut(MailProblem problem) throws Exception {
    when(mails.own(eq(ME), any(), anyInt()))
        .thenReturn(page(mail(MailState.FAILED, SUBJECT, false, problem)));
    mvc.perform(get("/mails").with(loggedIn.as(Role.MENTEE)))
        .andExpect(content().string(not(containsString("??"))))
        .andExpect(content().string(not(containsString(problem.name()))));
  }

  @Test
  void showsAMailAsPageThatCanDoNothing() throws Exception {
    when(mails.read(ME, new MailId(5)))
        .thenReturn(new ReadMail(mail(MailState.SENT, SUBJECT, false, null), TEXT));
    mvc.perform(get("/mails/5/html").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isOk())
        .andExpect(content().string(TEXT.html()))
        .andExpect(
            header()
                .string("Content-Security-Policy", containsString("default-src 'none'; style-src")))
        .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
        .andExpect(header().string("Content-Security-Policy", not(containsString("script"))));
  }

  @Test
  void showsNoTextThatSpeaksOfWhatOneMayNotSee() throws Exception {
    when(mails.read(ME, new MailId(5)))
        .thenReturn(new ReadMail(mail(MailState.SENT, null, false, null), null));
    mvc.perform(get("/mails/5").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("you may not see, or not any more")));
    mvc.perform(get("/mails/5/html").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isNotFound());
  }

  @Test
  void knowsNoMailOfStrangers() throws Exception {
    when(mails.read(any(), any())).thenThrow(new NotFound("error.notification.mail-not-found"));
    mvc.perform(get("/mails/6").with(loggedIn.as(Role.MENTEE))).andExpect(status().isNotFound());
  }

  @Test
  void asksBeforeItSendsAllAgainThatTheListShows() throws Exception {
    WantedMails wanted = WantedMails.in(MailState.FAILED, MailProblem.RELAY_REFUSED);
    when(mails.failed(ME, wanted)).thenReturn(4);
    when(mails.all(ME, wanted, 0)).thenReturn(page());
    mvc.perform(
            get("/mails/all?state=FAILED&problem=RELAY_REFUSED")
                .with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(has("a[href='/mails/send-again?state=FAILED&problem=RELAY_REFUSED']"));
    mvc.perform(
            get("/mails/send-again?state=FAILED&problem=RELAY_REFUSED")
                .with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("4 mails have failed")))
        .andExpect(content().string(containsString("does not take mails from this application")))
        .andExpect(has("[name='problem'][value='RELAY_REFUSED']"));
    verify(mails, never()).sendAllAgain(any(), any());

    when(mails.sendAllAgain(ME, wanted)).thenReturn(4);
    mvc.perform(
            post("/mails/send-again")
                .param("state", "FAILED")
                .param("problem", "RELAY_REFUSED")
                .with(loggedIn.as(Role.ADMINISTRATOR))
                .with(csrf()))
        .andExpect(redirectedUrl("/mails/all"))
        .andExpect(flash().attributeExists("notice"));
    verify(mails).sendAllAgain(ME, wanted);
  }

  @Test
  void asksForNothingWhereNoMailHasFailed() throws Exception {
    when(mails.all(eq(ME), any(), anyInt()))
        .thenReturn(page(mail(MailState.SENT, SUBJECT, false, null)));
    mvc.perform(get("/mails/all").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(not(containsString("/mails/send-again"))));
    mvc.perform(get("/mails/send-again").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(containsString("No mail of this list has failed")))
        .andExpect(content().string(not(containsString("action=\"/mails/send-again\""))));
    mvc.perform(get("/mails/send-again?problem=NONE").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isBadRequest());
  }

  @Test
  void sendsNothingAgainForOthers() throws Exception {
    NotAllowed refusal = new NotAllowed("error.people.role-needed");
    when(mails.failed(any(), any())).thenThrow(refusal);
    when(mails.sendAllAgain(any(), any())).thenThrow(refusal);
    doThrow(refusal).when(mails).tryNow(any(), any());
    doThrow(refusal).when(mails).sendAgain(any(), any());
    mvc.perform(get("/mails/send-again").with(loggedIn.as(Role.MENTOR)))
        .andExpect(status().isForbidden());
    for (String act : List.of("/mails/send-again", "/mails/5/now", "/mails/5/send-again")) {
      mvc.perform(post(act).with(loggedIn.as(Role.MENTOR)).with(csrf()))
          .andExpect(status().isForbidden());
    }
  }

  @Test
  void sendsOneAgainOrTriesItNow() throws Exception {
    mvc.perform(post("/mails/5/send-again").with(loggedIn.as(Role.COORDINATOR)).with(csrf()))
        .andExpect(redirectedUrl("/mails/all"));
    verify(mails).sendAgain(ME, new MailId(5));
    mvc.perform(post("/mails/5/now").with(loggedIn.as(Role.COORDINATOR)).with(csrf()))
        .andExpect(redirectedUrl("/mails/all"));
    verify(mails).tryNow(ME, new MailId(5));
  }

  @Test
  void letsThoseWhoMayTryAMailNowThatPauses() throws Exception {
    MailView pausing = mail(MailState.WAITING, SUBJECT, false, MailProblem.NOT_NOW);
    when(mails.all(eq(ME), any(), anyInt())).thenReturn(page(pausing));
    when(mails.own(eq(ME), any(), anyInt())).thenReturn(page(pausing));
    when(mails.read(ME, new MailId(5))).thenReturn(new ReadMail(pausing, TEXT));
    for (String page : List.of("/mails/all", "/mails/5")) {
      mvc.perform(get(page).with(loggedIn.as(Role.COORDINATOR)))
          .andExpect(has("[action='/mails/5/now']"))
          .andExpect(content().string(not(containsString("action=\"/mails/5/send-again\""))));
    }
    for (String page : List.of("/mails", "/mails/5")) {
      mvc.perform(get(page).with(loggedIn.as(Role.MENTEE)))
          .andExpect(content().string(not(containsString("/mails/5/now"))));
    }
  }

  @Test
  void releasesWhatWasHeld() throws Exception {
    mvc.perform(post("/mails/release").with(loggedIn.as(Role.COORDINATOR)).with(csrf()))
        .andExpect(redirectedUrl("/mails/all"));
    verify(mails).release(ME);
  }

  @ParameterizedTest
  @CsvSource({
    "SENDING, wait, Being sent",
    "SENT, good, Sent",
    "DOUBTFUL, watch, 'Sent, perhaps twice'",
    "CANCELLED, plain, Not needed any more",
    "LISTED, plain, Told in a list"
  })
  void saysWhatBecameOfAMailInPlainWords(MailState state, String shape, String words)
      throws Exception {
    when(mails.own(eq(ME), any(), anyInt())).thenReturn(page(mail(state, SUBJECT, false, null)));
    mvc.perform(get("/mails").with(loggedIn.as(Role.MENTEE)))
        .andExpect(begins(".status." + shape, words));
  }

  @Test
  void showsEveryTextInEachLanguage() throws Exception {
    when(mails.samples(ME)).thenReturn(List.of("MENTOR_FOUND"));
    when(mails.sample(ME, "MENTOR_FOUND", Language.DE)).thenReturn(TEXT);
    mvc.perform(get("/mails/texts?language=DE").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("a[href='/mails/texts/MENTOR_FOUND?language=DE']"));
    mvc.perform(get("/mails/texts/MENTOR_FOUND?language=DE").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("[lang='de']"))
        .andExpect(content().string(containsString("are made up")));
    mvc.perform(
            get("/mails/texts/MENTOR_FOUND/html?language=DE").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(TEXT.html()));
  }

  private static Paged<MailView> page(MailView... mails) {
    return new Paged<>(List.of(mails), 0, false);
  }

  private static MailView mail(MailState state, String subject, boolean held, MailProblem problem) {
    return new MailView(
        new MailId(5),
        subject,
        "Ilze Kalniņa",
        new CaseKey("2027-saarelinn"),
        state,
        held,
        problem,
        problem == null ? null : ANSWER,
        Instant.parse("2027-01-11T09:00:00Z"),
        null);
  }
}
