package org.culturalpearls.portal.wanted;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.practice.PracticeVocabulary;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.reuse.wanted.NeedAnswer;
import org.culturalpearls.reuse.wanted.NeedId;
import org.culturalpearls.reuse.wanted.NeedState;
import org.culturalpearls.reuse.wanted.NeedView;
import org.culturalpearls.reuse.wanted.WantedService;
import org.culturalpearls.reuse.wanted.WantedService.Read;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class WantedWebTest {

  private static final NeedId ID = new NeedId(7);

  private static final PersonView AUTHOR =
      new PersonView(
          new PersonId(8),
          "Anna Kalna",
          "anna@example.org",
          "Kalna",
          Language.EN,
          ZoneOffset.UTC,
          Country.LV,
          Set.of(Role.MENTOR),
          true);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private WantedService wanted;
  @Autowired private PeopleService people;
  @Autowired private PracticeVocabulary vocabulary;

  @BeforeEach
  void onTheBoard() {
    when(vocabulary.terms())
        .thenReturn(
            Map.of(TermKind.CHALLENGE, List.of(new Term(TermKind.CHALLENGE, "vacant-spaces"))));
    when(wanted.open(any(), anyInt()))
        .thenReturn(new Paged<>(List.of(need(NeedState.OPEN)), 0, true));
    when(wanted.answers(any(), any(), anyInt())).thenReturn(new Paged<>(List.of(), 0, false));
    when(people.persons(any())).thenReturn(Map.of(AUTHOR.id(), AUTHOR));
    when(wanted.usualUntil()).thenReturn(LocalDate.of(2027, 6, 1));
  }

  @Test
  void listsWhatIsLookedForAndKeepsTheFilterWhenLeafing() throws Exception {
    mvc.perform(
            get("/wanted").param("term", "challenge:vacant-spaces").with(loggedIn.as(Role.JUROR)))
        .andExpect(status().isOk())
        .andExpect(has("h2 a[href='/wanted/7']", "Heat <b>it</b>"))
        .andExpect(has("option[value='challenge:vacant-spaces'][selected]"))
        .andExpect(hasNo("a[href='/wanted/new']"))
        .andExpect(has("a[rel=next][href='/wanted?term=challenge:vacant-spaces&page=1']"));
    verify(wanted).open(Optional.of("challenge:vacant-spaces"), 0);
    mvc.perform(get("/wanted").param("term", "<script>").with(loggedIn.as(Role.JUROR)));
    verify(wanted).open(Optional.empty(), 0);
  }

  @Test
  void showsEachReaderWhatTheyMayDo() throws Exception {
    reads(new Read(need(NeedState.OPEN), false, false, true));
    mvc.perform(get("/wanted/7").with(loggedIn.as(Role.MENTOR)))
        .andExpect(has("a[href='/wanted/7/answer']"))
        .andExpect(hasNo("form[action='/wanted/7/end']"))
        .andExpect(hasNo("a[href='/wanted/7/take-down']"));
    reads(new Read(need(NeedState.OPEN), true, true, false));
    when(wanted.answers(any(), any(), anyInt()))
        .thenReturn(
            new Paged<>(
                List.of(
                    new NeedAnswer(
                        3, Optional.empty(), "Ask the miller", AUTHOR.id(), Instant.EPOCH, true)),
                0,
                false));
    mvc.perform(get("/wanted/7").with(loggedIn.as(Role.EDITOR)))
        .andExpect(hasNo("a[href='/wanted/7/answer']"))
        .andExpect(has("a[href='/wanted/7/change']"))
        .andExpect(has("form[action='/wanted/7/end']"))
        .andExpect(has("#answer-3 .as-typed", "Ask the miller"))
        .andExpect(has("#answer-3 .soft", "Anna Kalna, Kalna, 1 January 1970"))
        .andExpect(has("form[action='/wanted/7/answers/3/remove']"))
        .andExpect(has("a[href='/wanted/7/take-down']"));
  }

  @Test
  void keepsWhatIsTypedWhileSomebodyLooksForAPractice() throws Exception {
    reads(new Read(need(NeedState.OPEN), false, false, true));
    mvc.perform(
            post("/wanted/7/answer")
                .param("search", "yes")
                .param("words", "")
                .param("note", "My note")
                .with(csrf())
                .with(loggedIn.as(Role.MENTOR)))
        .andExpect(status().isOk())
        .andExpect(has("textarea[name=note]", "My note"));
    verify(wanted, never()).answer(any(), any(), any(), any());
  }

  @Test
  void showsARefusedAnswerBesideItsField() throws Exception {
    reads(new Read(need(NeedState.OPEN), false, false, true));
    doThrow(RuleBroken.in("note", "error.wanted.address", "Note"))
        .when(wanted)
        .answer(any(), any(), any(), any());
    mvc.perform(
            post("/wanted/7/answer")
                .param("note", "me@example.org")
                .with(csrf())
                .with(loggedIn.as(Role.MENTOR)))
        .andExpect(has(".error-summary a[href='#note']"))
        .andExpect(has("textarea[name=note]", "me@example.org"));
  }

  @Test
  void refusesWhoMayNot() throws Exception {
    reads(new Read(need(NeedState.OVER), false, false, false));
    mvc.perform(get("/wanted/7/answer").with(loggedIn.as(Role.MENTOR)))
        .andExpect(status().isForbidden());
    mvc.perform(get("/wanted/7/change").with(loggedIn.as(Role.MENTOR)))
        .andExpect(status().isForbidden());
    mvc.perform(get("/wanted/7/take-down").with(loggedIn.as(Role.MENTOR)))
        .andExpect(status().isForbidden());
    mvc.perform(get("/wanted/new").with(loggedIn.as(Role.MENTOR)))
        .andExpect(status().isForbidden());
    verify(wanted, never()).change(any(), any(), anyLong(), any());
  }

  @Test
  void endsAndTakesDown() throws Exception {
    mvc.perform(
            post("/wanted/7/end").param("found", "yes").with(csrf()).with(loggedIn.as(Role.MENTEE)))
        .andExpect(redirectedUrl("/wanted/mine"));
    verify(wanted).end(any(), eq(ID), eq(true));
    reads(new Read(need(NeedState.OPEN), false, true, false));
    mvc.perform(
            post("/wanted/7/take-down")
                .param("reason", "It names a person.")
                .with(csrf())
                .with(loggedIn.as(Role.EDITOR)))
        .andExpect(redirectedUrl("/wanted"));
    verify(wanted).takeDown(any(), eq(ID), eq("It names a person."));
  }

  @Test
  void saysToItsTownWhyItWasTakenDown() throws Exception {
    reads(new Read(need(NeedState.TAKEN_DOWN), true, false, false));
    mvc.perform(get("/wanted/7").with(loggedIn.as(Role.MENTEE)))
        .andExpect(shows("An editor took this down"))
        .andExpect(hasNo("form[action='/wanted/7/end']"));
  }

  private void reads(Read read) {
    when(wanted.need(any(PersonId.class), eq(ID))).thenReturn(read);
  }

  private static NeedView need(NeedState state) {
    return new NeedView(
        ID,
        0,
        new ParticipationId(1),
        "Saarelinn",
        Country.EE,
        "Heat <b>it</b>",
        "It is cold.",
        List.of("challenge:vacant-spaces"),
        LocalDate.of(2027, 5, 1),
        state,
        Instant.EPOCH,
        "",
        0);
  }
}
