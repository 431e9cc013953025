package org.culturalpearls.portal.cycles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.SomeCycle;
import org.culturalpearls.SomePerson;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class ParticipationWebTest {

  private static final PersonId READER = LoggedIn.person().id();
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final CycleId cycle = new CycleId(4);
  private final MunicipalityId saarelinn = new MunicipalityId(3);
  private final PersonView anna = person(12, "Anna Saar", "anna@example.org");
  private final PersonView jaan = person(13, "Jaan Tamm", "jaan@example.org");
  private final ParticipationView participation =
      new ParticipationView(
          new ParticipationId(20),
          new CaseKey("2027-saarelinn"),
          cycle,
          2027,
          saarelinn,
          "Saarelinn",
          Country.EE,
          Stage.PREPARING,
          List.of(anna.id()),
          anna.id(),
          Set.of(),
          Set.of(Language.ET),
          false);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private CycleService cycles;
  @Autowired private ParticipationService participations;
  @Autowired private MunicipalityService municipalities;
  @Autowired private VisibleNominations sight;

  @BeforeEach
  void saarelinnIsEntered() {
    when(people.persons(anyCollection())).thenReturn(Map.of(anna.id(), anna));
    when(people.byEmail(anna.email())).thenReturn(Optional.of(anna));
    when(people.byEmail(jaan.email())).thenReturn(Optional.of(jaan));
    when(cycles.cycle(cycle)).thenReturn(SomeCycle.open(cycle));
    when(municipalities.all(READER))
        .thenReturn(List.of(new MunicipalityView(saarelinn, "Saarelinn", Country.EE, "")));
    when(participations.forChange(READER, participation.id()))
        .thenReturn(new Versioned<>(participation, 2));
    when(participations.participation(participation.id())).thenReturn(participation);
  }

  @Test
  void startsAParticipationWithATeamNamedByItsAddresses() throws Exception {
    ParticipationService.Start command =
        new ParticipationService.Start(
            saarelinn,
            cycle,
            List.of(anna.id(), jaan.id()),
            anna.id(),
            Set.of(Theme.LONELINESS),
            Set.of(Language.ET));
    when(participations.start(READER, command)).thenReturn(participation.id());
    mvc.perform(entry("anna@example.org\r\n jaan@example.org,").param("themes", "LONELINESS"))
        .andExpect(redirectedUrl("/cycles/4"));
    verify(participations).start(READER, command);
  }

  @Test
  void namesTheAddressesOfPeopleWhoAreNotEntered() throws Exception {
    mvc.perform(entry("anna@example.org\nnobody@example.org"))
        .andExpect(status().isBadRequest())
        .andExpect(names("team"))
        .andExpect(content().string(containsString("nobody is entered with nobody@example.org")))
        .andExpect(has("option[value='3'][selected]"));
    verify(participations, never()).start(any(), any());
  }

  @Test
  void showsABrokenRuleBesideItsField() throws Exception {
    when(participations.start(any(), any()))
        .thenThrow(RuleBroken.in("municipality", "error.cycle.takes-part", "Saarelinn"));
    mvc.perform(entry("anna@example.org"))
        .andExpect(status().isBadRequest())
        .andExpect(names("municipality"));
  }

  @Test
  void changesTheTeamThatWasRead() throws Exception {
    mvc.perform(get("/participations/20/team").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk());
    mvc.perform(
            sent("/participations/20/team")
                .param("version", "2")
                .param("team", "jaan@example.org\nanna@example.org")
                .param("lead", "jaan@example.org"))
        .andExpect(redirectedUrl("/cycles/4"));
    verify(participations)
        .changeTeam(
            READER,
            new ParticipationService.ChangeTeam(
                participation.id(), 2, List.of(jaan.id(), anna.id()), jaan.id()));
  }

  @Test
  void offersThePeopleWhoAreEntered() throws Exception {
    when(people.choices(READER)).thenReturn(List.of(anna));
    for (String page : List.of("/participations/20/team", "/cycles/4/participations/new")) {
      mvc.perform(get(page).with(loggedIn.as(Role.COORDINATOR)))
          .andExpect(has("datalist#people"))
          .andExpect(begins("[value='anna@example.org']", "Anna Saar"))
          .andExpect(has("[list='people']"))
          .andExpect(has("[data-add-to='team']"));
    }
  }

  @Test
  void namesWhoFellOutOfTheTeamAndHowToTakeThemBack() throws Exception {
    ParticipationView after = mock();
    when(after.team()).thenReturn(List.of(jaan.id()));
    when(participations.participation(participation.id())).thenReturn(after);
    FlashMessage notice =
        (FlashMessage)
            mvc.perform(
                    sent("/participations/20/team")
                        .param("version", "2")
                        .param("team", "jaan@example.org")
                        .param("lead", "jaan@example.org"))
                .andExpect(redirectedUrl("/cycles/4"))
                .andReturn()
                .getFlashMap()
                .get("notice");
    assertThat(notice.textKey()).isEqualTo("team.saved.without");
    assertThat(notice.arguments()).containsExactly("Saarelinn", "Anna Saar", "anna@example.org");
  }

  @Test
  void letsNobodyButCoordinatorsChangeTeams() throws Exception {
    doThrow(new NotAllowed("error.people.role-needed"))
        .when(people)
        .requireRole(READER, Role.COORDINATOR);
    mvc.perform(get("/participations/20/team").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isForbidden());
    mvc.perform(get("/cycles/4/participations/new").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isForbidden());
  }

  private MockHttpServletRequestBuilder entry(String team) {
    return sent("/cycles/4/participations/new")
        .param("municipality", "3")
        .param("team", team)
        .param("lead", "anna@example.org")
        .param("languages", "ET");
  }

  private MockHttpServletRequestBuilder sent(String path) {
    return post(path).with(loggedIn.as(Role.COORDINATOR)).with(csrf());
  }

  private static PersonView person(long id, String name, String email) {
    return SomePerson.named(new PersonId(id), name, email);
  }
}
