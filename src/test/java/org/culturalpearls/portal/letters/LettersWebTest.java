package org.culturalpearls.portal.letters;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.letter.LetterId;
import org.culturalpearls.letter.LetterRecipient;
import org.culturalpearls.letter.LetterRecipient.Obstacle;
import org.culturalpearls.letter.LetterService;
import org.culturalpearls.letter.LetterService.Choice;
import org.culturalpearls.letter.LetterService.Line;
import org.culturalpearls.letter.LetterService.Named;
import org.culturalpearls.letter.LetterService.Side;
import org.culturalpearls.letter.LetterService.Town;
import org.culturalpearls.letter.LetterState;
import org.culturalpearls.letter.LetterText;
import org.culturalpearls.letter.LetterView;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the pages of letters show, and what becomes of what is typed on them. */
@PortalSlice
class LettersWebTest {

  private static final PersonId AUTHOR = LoggedIn.person().id();
  private static final PersonId COLLEAGUE = new PersonId(8);
  private static final LetterId LETTER = new LetterId(3);
  private static final CaseKey TOWN = new CaseKey("2027-saarelinn");
  private static final PersonId EDITOR = new PersonId(12);
  private static final Instant WRITTEN = Instant.parse("2027-04-02T08:00:00Z");
  private static final LetterText TEXT =
      new LetterText("We meet", "On 12 <b>May</b>.", "Wir treffen uns", "Am 12. Mai.");

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private LetterService letters;
  @Autowired private MailService mails;
  @Autowired private PeopleService people;

  @Test
  void listsLettersWithTheirStates() throws Exception {
    when(letters.letters(AUTHOR, 0))
        .thenReturn(
            new Paged<>(
                List.of(
                    new Line(LETTER, AUTHOR, "We meet", LetterState.CONFIRMED, WRITTEN, 12),
                    new Line(
                        new LetterId(2), AUTHOR, "Later", LetterState.UNCONFIRMED, WRITTEN, 1)),
                0,
                false));
    page("/letters")
        .andExpect(status().isOk())
        .andExpect(has("a[href='/letters/3']", "We meet"))
        .andExpect(has("td", "12"))
        .andExpect(has(".status.good", "Confirmed"))
        .andExpect(has(".status.watch", "Not confirmed yet"))
        .andExpect(shows("Ilze Kalniņa"));
    when(letters.letters(AUTHOR, 4)).thenReturn(new Paged<>(List.of(), 4, false));
    page("/letters?page=4").andExpect(shows("No letters yet")).andExpect(hasNo("table"));
  }

  @Test
  void beginsALetterToThoseWhoAreTicked() throws Exception {
    when(letters.choice(AUTHOR, List.of(TOWN), List.of(EDITOR)))
        .thenReturn(
            new Choice(
                List.of(new Town(TOWN, "Saarelinn")), List.of(new Named(EDITOR, "Eve Editor"))));
    page("/letters/new?town=2027-saarelinn&town=&town=2027-saarelinn&person=12&person=x&text=typed")
        .andExpect(status().isOk())
        .andExpect(has("input[name='town'][value='2027-saarelinn']"))
        .andExpect(has("input[name='person'][value='12']"))
        .andExpect(has("input[name='sides'][value='TEAM'][checked]"))
        .andExpect(has("input[name='sides'][value='MENTORS'][checked]"))
        .andExpect(shows("To one case", "Saarelinn", "To one person", "Eve Editor"))
        .andExpect(hides(">typed<"));
  }

  @Test
  void saysWhereNobodyIsLeftToWriteTo() throws Exception {
    when(letters.choice(AUTHOR, List.of(), List.of())).thenReturn(new Choice(List.of(), List.of()));
    page("/letters/new").andExpect(shows("Nobody is chosen")).andExpect(hasNo("main form"));
  }

  @Test
  void storesALetterAndShowsWhoGetsIt() throws Exception {
    when(letters.write(
            eq(AUTHOR),
            argThat(
                sent ->
                    sent.towns().equals(List.of(TOWN))
                        && sent.sides().equals(Set.of(Side.TEAM))
                        && sent.people().isEmpty()
                        && sent.text().equals(TEXT))))
        .thenReturn(LETTER);
    sends(typed("/letters").param("town", TOWN.value()).param("sides", "TEAM"))
        .andExpect(redirectedUrl("/letters/3"));
  }

  @Test
  void keepsWhatWasTypedBesideAllThatIsWrong() throws Exception {
    when(letters.choice(AUTHOR, List.of(TOWN), List.of()))
        .thenReturn(new Choice(List.of(new Town(TOWN, "Saarelinn")), List.of()));
    when(letters.write(any(), any()))
        .thenThrow(
            RuleBroken.all(
                List.of(
                    RuleBroken.in("sides", "error.letter.no-side"),
                    RuleBroken.in("subject", "error.shared.missing", Label.field("subject")))));
    sends(typed("/letters").param("town", TOWN.value()))
        .andExpect(status().isBadRequest())
        .andExpect(names("sides", "Whom of these cases?"))
        .andExpect(names("subject"))
        .andExpect(has("input[name='town'][value='2027-saarelinn']"))
        .andExpect(has("textarea[name='text']", "On 12 <b>May</b>."))
        .andExpect(has("textarea[name='germanText']", "Am 12. Mai."));
  }

  @Test
  void showsItsAuthorWhatWouldHappenToEach() throws Exception {
    knows(AUTHOR, LetterState.UNCONFIRMED, Map.of());
    page("/letters/3")
        .andExpect(status().isOk())
        .andExpect(shows("2 people get this letter", "On 12 &lt;b&gt;May&lt;/b&gt;.", "Am 12. Mai"))
        .andExpect(has("input[name='shown'][value='as seen']"))
        .andExpect(has("form[action='/letters/3/confirm'] button", "Confirm and send 2 mails"))
        .andExpect(has("a[href='/letters/3/edit']"))
        .andExpect(has("form[action='/letters/3/discard']"))
        .andExpect(hasNo("form[action='/letters/3/stop']"))
        .andExpect(has("td .status.good", "Gets a mail"))
        .andExpect(has("td .status.plain", "Rehearsal: kept to be read, not sent"))
        .andExpect(has("td .status.bad", "Gets none: the address was refused"))
        .andExpect(has("td", "the German text"))
        .andExpect(has("td", "Saarelinn, Rūjiena"));
  }

  @Test
  void letsAColleagueOnlyRead() throws Exception {
    when(people.person(COLLEAGUE)).thenReturn(LoggedIn.person());
    knows(COLLEAGUE, LetterState.UNCONFIRMED, Map.of());
    page("/letters/3")
        .andExpect(shows("On 12 "))
        .andExpect(hasNo("form[action='/letters/3/confirm']"))
        .andExpect(hasNo("form[action='/letters/3/discard']"))
        .andExpect(hasNo("a[href='/letters/3/edit']"));
  }

  @Test
  void tellsWhatBecameOfEachMailAndOffersToStopTheRest() throws Exception {
    when(mails.sends()).thenReturn(true);
    knows(
        AUTHOR,
        LetterState.CONFIRMED,
        Map.of(new PersonId(21), MailState.SENT, new PersonId(22), MailState.WAITING));
    page("/letters/3")
        .andExpect(has("td .status.good", "Sent"))
        .andExpect(has("td .status.plain", "No mail of it"))
        .andExpect(has("form[action='/letters/3/stop']"))
        .andExpect(hasNo("form[action='/letters/3/confirm']"));
    knows(AUTHOR, LetterState.STOPPED, Map.of(new PersonId(22), MailState.CANCELLED));
    page("/letters/3")
        .andExpect(has("td .status.plain", "Cancelled"))
        .andExpect(has("li", "Cancelled: 1"))
        .andExpect(hasNo("form[action='/letters/3/stop']"));
  }

  @Test
  void saysThatMailsAreHeldWhereNoneIsSent() throws Exception {
    when(letters.confirm(AUTHOR, LETTER, "as seen")).thenReturn(2);
    sends(post("/letters/3/confirm").param("shown", "as seen"))
        .andExpect(redirectedUrl("/letters/3"))
        .andExpect(flash().attributeExists("notice"));
    when(mails.sends()).thenReturn(true);
    sends(post("/letters/3/confirm").param("shown", "as seen"))
        .andExpect(redirectedUrl("/letters/3"));
  }

  @Test
  void staysOnThePageOfALetterThatIsOtherThanItWasSeen() throws Exception {
    knows(AUTHOR, LetterState.UNCONFIRMED, Map.of());
    when(letters.confirm(AUTHOR, LETTER, "before"))
        .thenThrow(new ChangedMeanwhile("error.letter.changed"));
    sends(post("/letters/3/confirm").param("shown", "before"))
        .andExpect(status().isConflict())
        .andExpect(shows("have changed since you looked"));
    when(letters.stop(AUTHOR, LETTER)).thenThrow(new AlreadyDone("error.letter.not-stopped"));
    sends(post("/letters/3/stop"))
        .andExpect(status().isConflict())
        .andExpect(shows("there is nothing to stop"));
    doThrow(new AlreadyDone("error.letter.confirmed")).when(letters).discard(AUTHOR, LETTER);
    sends(post("/letters/3/discard"))
        .andExpect(status().isConflict())
        .andExpect(shows("was confirmed already"));
  }

  @Test
  void stopsAndDiscards() throws Exception {
    when(letters.stop(AUTHOR, LETTER)).thenReturn(4);
    sends(post("/letters/3/stop")).andExpect(redirectedUrl("/letters/3"));
    sends(post("/letters/3/discard")).andExpect(redirectedUrl("/letters"));
    verify(letters).discard(AUTHOR, LETTER);
  }

  @Test
  void changesTheTextOfALetterThatIsNotConfirmed() throws Exception {
    when(letters.own(AUTHOR, LETTER)).thenReturn(view(AUTHOR, LetterState.UNCONFIRMED, Map.of()));
    page("/letters/3/edit")
        .andExpect(has("input[name='version'][value='5']"))
        .andExpect(has("textarea[name='text']", "On 12 <b>May</b>."))
        .andExpect(hasNo("input[name='town']"));
    sends(typed("/letters/3/edit").param("version", "5")).andExpect(redirectedUrl("/letters/3"));
    verify(letters).change(AUTHOR, LETTER, 5, TEXT);
    doThrow(new ChangedMeanwhile("error.letter.changed"))
        .when(letters)
        .change(any(), any(), anyLong(), any());
    sends(typed("/letters/3/edit").param("version", "4"))
        .andExpect(status().isConflict())
        .andExpect(has("textarea[name='germanText']", "Am 12. Mai."));
  }

  private ResultActions page(String path) throws Exception {
    return mvc.perform(get(path).with(loggedIn.as(Role.COORDINATOR)));
  }

  private ResultActions sends(MockHttpServletRequestBuilder form) throws Exception {
    return mvc.perform(form.with(csrf()).with(loggedIn.as(Role.COORDINATOR)));
  }

  private static MockHttpServletRequestBuilder typed(String path) {
    return post(path)
        .param("subject", TEXT.subject())
        .param("text", TEXT.text())
        .param("germanSubject", TEXT.germanSubject())
        .param("germanText", TEXT.germanText());
  }

  private void knows(PersonId author, LetterState state, Map<PersonId, MailState> sent) {
    when(letters.letter(AUTHOR, LETTER)).thenReturn(view(author, state, sent));
  }

  private static LetterView view(
      PersonId author, LetterState state, Map<PersonId, MailState> sent) {
    return new LetterView(
        LETTER,
        5,
        author,
        TEXT,
        state,
        WRITTEN,
        state == LetterState.UNCONFIRMED ? null : WRITTEN,
        state == LetterState.STOPPED ? WRITTEN : null,
        List.of(
            recipient(21, "Anna", List.of("Saarelinn", "Rūjiena"), Language.DE, false, null),
            recipient(22, "Bert", List.of("Saarelinn"), Language.EN, true, null),
            recipient(23, "Carl", List.of(), Language.EN, false, Obstacle.ADDRESS_REFUSED)),
        "as seen",
        sent);
  }

  private static LetterRecipient recipient(
      long id,
      String name,
      List<String> towns,
      Language language,
      boolean rehearsal,
      Obstacle obstacle) {
    return new LetterRecipient(
        new PersonId(id), name, towns, language, language == Language.DE, rehearsal, obstacle);
  }
}
