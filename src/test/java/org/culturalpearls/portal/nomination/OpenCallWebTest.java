package org.culturalpearls.portal.nomination;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.names;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.nomination.CallService;
import org.culturalpearls.award.nomination.EligibilityProblem.Kind;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.security.LinkRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class OpenCallWebTest {

  private static final String EMAIL = "aino@example.org";

  @Autowired private MockMvc mvc;
  @Autowired private NewTownService towns;
  @Autowired private CallService calls;
  @Autowired private CycleService cycles;
  @Autowired private LinkService links;
  @Autowired private LinkRequests requests;

  @BeforeEach
  void aCallIsOpen() {
    when(towns.openCalls()).thenReturn(List.of(Nominations.CALL));
    when(calls.published()).thenReturn(List.of(Nominations.PUBLISHED));
    when(cycles.cycle(Saarelinn.CYCLE.id())).thenReturn(Saarelinn.CYCLE);
    when(links.areMailed()).thenReturn(true);
    when(requests.takeEntrant(any(), any(), any(), any())).thenReturn(true);
  }

  @Test
  void tellsEverybodyUntilWhenTheCallIsOpen() throws Exception {
    mvc.perform(get("/award"))
        .andExpect(status().isOk())
        .andExpect(shows("Cycle 2027: open until Monday 30 November 2026, 23:59"))
        .andExpect(has("[name='email']"))
        .andExpect(has("a[href='/login']"));
  }

  @Test
  void tellsTheDatesWhoMayEnterTheCriteriaAndWhatAJointEntryIs() throws Exception {
    mvc.perform(get("/award"))
        .andExpect(shows("Tuesday 15 September 2026, 09:00", "Wednesday 31 March 2027, 23:59"))
        .andExpect(shows("Germany", "Schleswig-Holstein; not Berlin"))
        .andExpect(shows("Capacity", "weight 1.5, 0 to 10 points", "Are people there?"))
        .andExpect(shows("Several towns can enter together"))
        .andExpect(hides("15 minutes"))
        .andExpect(hasNo("[name='anyway']"));
  }

  @Test
  void warnsOfAPlaceThatDoesNotTakePartBeforeALinkIsSentAndLetsPeopleGoOn() throws Exception {
    var town = new NewTownService.Enter(Nominations.CALL.cycle(), "STOCKHOLM", Country.SE, "");
    when(calls.problem(town)).thenReturn(Optional.of(Kind.CAPITAL));
    var warned = asked("Aino", EMAIL).param("town", " STOCKHOLM ").param("country", "SE");
    mvc.perform(warned)
        .andExpect(status().isBadRequest())
        .andExpect(names("anyway"))
        .andExpect(shows("STOCKHOLM: it is a capital", "Go on all the same"))
        .andExpect(has("[value='STOCKHOLM']"));
    verifyNoInteractions(requests);
    mvc.perform(warned.param("anyway", "true")).andExpect(redirectedUrl("/award?sent"));
  }

  @Test
  void warnsOfACountryAlsoWhereNoTownIsNamed() throws Exception {
    when(calls.problem(new NewTownService.Enter(Nominations.CALL.cycle(), "", Country.NO, "")))
        .thenReturn(Optional.of(Kind.COUNTRY));
    mvc.perform(asked("Aino", EMAIL).param("country", "NO"))
        .andExpect(status().isBadRequest())
        .andExpect(shows("Norway: its country does not take part in this cycle"));
  }

  @Test
  void leadsToTheTownsWithTheTitle() throws Exception {
    mvc.perform(get("/award"))
        .andExpect(has("li > a[href='/pearls']", "Pearls"))
        .andExpect(has("a[href='/pearls']", "See which towns have the title"));
  }

  @Test
  void saysSoWhereNoCallIsOpen() throws Exception {
    when(towns.openCalls()).thenReturn(List.of());
    when(calls.published()).thenReturn(List.of());
    mvc.perform(get("/award"))
        .andExpect(status().isOk())
        .andExpect(shows("No call is open at the moment"))
        .andExpect(hasNo("[name='email']"));
    mvc.perform(asked("Aino Virtanen", EMAIL)).andExpect(shows("No call is open at the moment"));
    verifyNoInteractions(requests);
  }

  @Test
  void asksNobodyForAnAddressWhereNoMailIsSent() throws Exception {
    when(links.areMailed()).thenReturn(false);
    mvc.perform(get("/award"))
        .andExpect(
            shows("Cycle 2027: open until", "The coordinators of the programme begin it for you"))
        .andExpect(hides("password"))
        .andExpect(hasNo("[name='email']"));
  }

  @Test
  void sendsALinkThatLeadsToTheNamingOfTheTown() throws Exception {
    mvc.perform(asked(" Aino Virtanen ", " " + EMAIL + " "))
        .andExpect(redirectedUrl("/award?sent"));
    verify(requests).takeEntrant(eq("Aino Virtanen"), eq(EMAIL), eq("/award/town"), any());
    mvc.perform(get("/award?sent="))
        .andExpect(shows("Look into your mailbox"))
        .andExpect(hides(EMAIL))
        .andExpect(hasNo("[name='email']"));
  }

  @Test
  void answersAMachineLikeEverybodyAndSendsNothing() throws Exception {
    mvc.perform(asked("A machine", EMAIL).param("website", "https://spam.example"))
        .andExpect(redirectedUrl("/award?sent"));
    verifyNoInteractions(requests);
  }

  @ParameterizedTest
  @CsvSource({
    "'', aino@example.org, name",
    "Aino, '', email",
    "Win 500 EUR http://evil.example/win now, aino@example.org, name",
    "evil.example, aino@example.org, name",
    "Ai\u202Eno, aino@example.org, name",
    "Ai\u200Bno, aino@example.org, name",
    "Aino, ai\u2066no@example.org, email",
    "Aino, aino, email",
    "Aino, aino@two@example.org, email",
    "Aino, aino virtanen@example.org, email"
  })
  void saysWhatIsNotRightAndKeepsTheRest(String name, String email, String field) throws Exception {
    mvc.perform(asked(name, email))
        .andExpect(status().isBadRequest())
        .andExpect(names(field))
        .andExpect(shows("name=\"name\" value=\"" + name))
        .andExpect(has("[value='" + email + "']"));
    verifyNoInteractions(requests);
  }

  @Test
  void takesNoNameThatIsTooLong() throws Exception {
    mvc.perform(asked("A".repeat(121), EMAIL))
        .andExpect(status().isBadRequest())
        .andExpect(names("name", "Say who you are, in at most 120 characters."));
  }

  @Test
  void asksToWaitAfterTooManyRequests() throws Exception {
    when(requests.takeEntrant(any(), any(), any(), any())).thenReturn(false);
    mvc.perform(asked("Aino", EMAIL))
        .andExpect(status().isTooManyRequests())
        .andExpect(shows("Too many links were asked for from here"))
        .andExpect(has("[value='" + EMAIL + "']"));
  }

  private static MockHttpServletRequestBuilder asked(String name, String email) {
    return post("/award").with(csrf()).param("name", name).param("email", email);
  }
}
