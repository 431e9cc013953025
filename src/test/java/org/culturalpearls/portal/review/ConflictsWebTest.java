package org.culturalpearls.portal.review;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.conflict.ConflictId;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.ConflictView;
import org.culturalpearls.award.conflict.ConflictsPage;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.conflict.FoundConflict;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Conflicts of interest of a cycle, as coordinators see and record them. */
@PortalSlice
class ConflictsWebTest {

  private static final String PAGE = "/cycles/6/award/conflicts";
  private static final PersonView ANNA = Reviewers.anna();
  private static final Instant AT = Instant.parse("2027-01-11T09:00:00Z");

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private ConflictService conflicts;
  @Autowired private CycleService cycles;
  @Autowired private PeopleService people;

  @BeforeEach
  void thereIsACycle() {
    when(cycles.cycle(Saarelinn.CYCLE.id())).thenReturn(Saarelinn.CYCLE);
    when(people.persons(anyCollection())).thenReturn(Map.of(ANNA.id(), ANNA));
    page(List.of(), List.of());
  }

  @Test
  void saysWhatIsDeclaredAndWhatIsFound() throws Exception {
    page(
        List.of(
            new FoundConflict(ANNA.id(), Scored.METSALA, Set.of(ConflictKind.EARLIER_MENTORING))),
        List.of(declared(32, null), declared(33, AT)));
    show()
        .andExpect(
            content().string(containsString("Anna Saar and Saarelinn: working together, now")))
        .andExpect(content().string(containsString("We &lt;sing&gt; together.")))
        .andExpect(content().string(containsString("Recorded by Anna Saar")))
        .andExpect(content().string(containsString("Taken back Monday 11 January 2027")))
        .andExpect(content().string(containsString("action=\"/cycles/6/award/conflicts/32/")))
        .andExpect(content().string(not(containsString("/conflicts/33/withdraw"))))
        .andExpect(content().string(containsString("Anna Saar and Metsala:")))
        .andExpect(content().string(containsString("mentored the town")));
  }

  @Test
  void saysThatThereAreNone() throws Exception {
    show()
        .andExpect(content().string(containsString("There is nothing here that you may see.")))
        .andExpect(content().string(containsString("Nothing was found.")))
        .andExpect(has("option[value='5']", "Saarelinn"));
    when(conflicts.page(any(), any()))
        .thenReturn(new ConflictsPage(List.of(), List.of(), List.of(), List.of()));
    show().andExpect(content().string(not(containsString("Record the conflict"))));
  }

  @Test
  void recordsWhatACoordinatorKnowsOfSomebody() throws Exception {
    mvc.perform(recorded("12", "5", "INTEREST")).andExpect(redirectedUrl(PAGE));
    verify(conflicts)
        .declare(
            Scored.READER,
            new ConflictService.Declare(
                Scored.SAARELINN.id(), ANNA.id(), DeclaredKind.INTEREST, "Owns the hall."));
  }

  @Test
  void saysThatOnesOwnConflictHidesTheNomination() throws Exception {
    String own = Long.toString(Scored.READER.value());
    mvc.perform(recorded(own, "5", "INTEREST"))
        .andExpect(flash().attribute("notice", hasToString(containsString("recorded.own"))));
    mvc.perform(recorded("12", "5", "INTEREST"))
        .andExpect(flash().attribute("notice", hasToString(containsString("recorded.next"))));
  }

  @Test
  void keepsWhatWasChosenAndNamesTheField() throws Exception {
    mvc.perform(recorded("Anna", "5", "INTEREST"))
        .andExpect(status().isBadRequest())
        .andExpect(names("person"))
        .andExpect(has("option[value='5'][selected]"))
        .andExpect(content().string(containsString(">Owns the hall.</textarea>")));
    mvc.perform(recorded("12", "Saarelinn", "INTEREST"))
        .andExpect(status().isBadRequest())
        .andExpect(names("nomination"));
    verify(conflicts, never()).declare(any(), any());
  }

  @Test
  void handsOnWhatWasNotChosenForTheRuleToSay() throws Exception {
    doThrow(RuleBroken.in("nomination", "error.shared.missing", "Nomination"))
        .when(conflicts)
        .declare(Scored.READER, new ConflictService.Declare(null, null, null, "Owns the hall."));
    mvc.perform(recorded("", "", ""))
        .andExpect(status().isBadRequest())
        .andExpect(names("nomination"));
  }

  @Test
  void takesOneBackWithItsHistory() throws Exception {
    mvc.perform(withdrawn())
        .andExpect(redirectedUrl(PAGE))
        .andExpect(flash().attributeExists("notice"));
    verify(conflicts).withdraw(Scored.READER, new ConflictId(32));
  }

  @Test
  void isForCoordinatorsAndOfWhatTheyMaySee() throws Exception {
    when(conflicts.page(any(), any())).thenThrow(new NotAllowed("error.people.role-needed"));
    mvc.perform(get(PAGE).with(loggedIn.as(Role.JUROR)))
        .andExpect(status().isForbidden())
        .andExpect(content().string(not(containsString("Saarelinn"))));
    NotFound hidden = new NotFound("error.award.no-conflict");
    doThrow(hidden).when(conflicts).withdraw(any(), any());
    doThrow(hidden).when(conflicts).declare(any(), any());
    mvc.perform(withdrawn()).andExpect(status().isNotFound());
    mvc.perform(recorded("12", "5", "WORK")).andExpect(status().isNotFound());
  }

  private ResultActions show() throws Exception {
    return mvc.perform(get(PAGE).with(loggedIn.as(Role.COORDINATOR))).andExpect(status().isOk());
  }

  private void page(List<FoundConflict> found, List<ConflictView> declared) {
    when(conflicts.page(Scored.READER, Saarelinn.CYCLE.id()))
        .thenReturn(
            new ConflictsPage(
                List.of(Scored.SAARELINN, Scored.METSALA), List.of(ANNA.id()), found, declared));
  }

  private static ConflictView declared(long id, Instant withdrawn) {
    PersonId by = withdrawn == null ? null : ANNA.id();
    return new ConflictView(
        new ConflictId(id),
        Scored.SAARELINN.id(),
        ANNA.id(),
        DeclaredKind.WORK,
        "We <sing> together.",
        ANNA.id(),
        AT,
        by,
        withdrawn);
  }

  private MockHttpServletRequestBuilder recorded(String person, String nomination, String kind) {
    return post(PAGE)
        .with(loggedIn.as(Role.COORDINATOR))
        .with(csrf())
        .param("person", person)
        .param("nomination", nomination)
        .param("kind", kind)
        .param("words", "Owns the hall.");
  }

  private MockHttpServletRequestBuilder withdrawn() {
    return post(PAGE + "/32/withdraw").with(loggedIn.as(Role.COORDINATOR)).with(csrf());
  }
}
