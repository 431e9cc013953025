package org.culturalpearls.portal.people;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.InvitationService;
import org.culturalpearls.people.InvitationView;
import org.culturalpearls.people.IssuedLink;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.privacy.ErasureService;
import org.culturalpearls.privacy.ErasureView;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class PersonWebTest {

  private static final PersonId READER = LoggedIn.person().id();
  private static final Instant MORNING = Instant.parse("2027-03-01T08:00:00Z");

  private final PersonView anna = People.anna(Role.MENTOR, Role.JUROR);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private InvitationService invitations;
  @Autowired private AddressService addresses;
  @Autowired private LinkService links;
  @Autowired private CaseAccess access;
  @Autowired private MailService mails;
  @Autowired private ErasureService erasures;

  @BeforeEach
  void annaIsEntered() {
    when(people.person(anna.id())).thenReturn(anna);
    when(people.forChange(READER, anna.id())).thenReturn(new Versioned<>(anna, 5));
    when(people.mentor(anna.id())).thenReturn(Optional.empty());
    when(people.changeableRoles(READER, anna.id()))
        .thenReturn(Set.of(Role.MENTOR, Role.MENTEE, Role.EDITOR));
    when(people.roleChanges(READER, anna.id()))
        .thenReturn(
            List.of(
                new PeopleService.RoleChangeView(MORNING, READER, Set.of(Role.MENTOR), Set.of())));
  }

  @Test
  void saysThatMailDoesNotReachTheAddress() throws Exception {
    mvc.perform(get("/people/{id}", anna.id().value()).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(not(containsString("Mail does not reach"))));
    when(mails.isRefused(READER, anna.id())).thenReturn(true);
    mvc.perform(get("/people/{id}", anna.id().value()).with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(containsString("Mail does not reach this address")));
  }

  @Test
  void saysOnWhichDayAPersonIsErased() throws Exception {
    when(erasures.waiting(READER, anna.id()))
        .thenReturn(Optional.of(new ErasureView(anna.id(), anna.id(), MORNING, MORNING)));
    mvc.perform(get("/people/12").with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("To be erased on 1 March 2027")))
        .andExpect(has("a[href='/people/12/data']"));
  }

  @Test
  void showsAPersonWithTheWaysToChangeIt() throws Exception {
    mvc.perform(get("/people/12").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("anna@example.org")))
        .andExpect(has("a[href='/people/12/invitation']"))
        .andExpect(has("a[href='/people/12/roles']"))
        .andExpect(content().string(containsString("Changes of roles")))
        .andExpect(content().string(containsString("Without it this person is not suggested")));
    verify(invitations, never()).history(any(), any());
  }

  @Test
  void showsTheUseOfLinksToAdministrators() throws Exception {
    when(invitations.history(READER, anna.id()))
        .thenReturn(
            List.of(
                new InvitationView(
                    LinkKind.INVITATION, READER, MORNING, MORNING.plusSeconds(60), MORNING, null)));
    mvc.perform(get("/people/12").with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("used on Monday 1 March 2027, 10:00")));
  }

  @Test
  void offersNothingToChangeOnAnAdministratorToCoordinators() throws Exception {
    when(people.forChange(READER, anna.id()))
        .thenThrow(new NotAllowed("error.people.administrators-only"));
    when(people.changeableRoles(READER, anna.id())).thenReturn(Set.of());
    mvc.perform(get("/people/12").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("/people/12/"))));
  }

  @Test
  void refusesThePageToOtherRoles() throws Exception {
    doThrow(new NotAllowed("error.people.role-needed"))
        .when(people)
        .requireRole(READER, Role.COORDINATOR, Role.ADMINISTRATOR);
    mvc.perform(get("/people/12").with(loggedIn.as(Role.MENTEE))).andExpect(status().isForbidden());
    mvc.perform(get("/people/12/change").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isForbidden());
    mvc.perform(get("/people/12/invitation").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isForbidden());
    mvc.perform(get("/people/12/deactivate").with(loggedIn.as(Role.MENTEE)))
        .andExpect(status().isForbidden());
  }

  @Test
  void showsWhatSomebodyElseSavedMeanwhileAndTakesTheNextTry() throws Exception {
    doThrow(new ChangedMeanwhile("error.people.person-changed"))
        .when(people)
        .change(eq(READER), any());
    mvc.perform(
            send("/people/12/change")
                .param("version", "4")
                .param("name", "Anna Tamm")
                .param("email", "anna@example.org")
                .param("language", "ET")
                .param("zone", "Europe/Tallinn"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Somebody else saved this meanwhile")))
        .andExpect(has("dd", "Anna Saar"))
        .andExpect(has("[value='Anna Tamm']"))
        .andExpect(has("[name='version'][value='5']"));
  }

  @Test
  void keepsRolesThatWereNotOffered() throws Exception {
    mvc.perform(send("/people/12/roles").param("version", "5").param("roles", "EDITOR"))
        .andExpect(redirectedUrl("/people/12"));
    verify(people)
        .changeRoles(
            READER, new PeopleService.ChangeRoles(anna.id(), 5, Set.of(Role.EDITOR, Role.JUROR)));
  }

  @Test
  void namesTheRolesThatOnlyAdministratorsChange() throws Exception {
    mvc.perform(get("/people/12/roles").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Only administrators change these: juror.")))
        .andExpect(content().string(not(containsString("value=\"JUROR\""))));
  }

  @Test
  void asksBeforeItDeactivatesAndSaysWhyItDoesNot() throws Exception {
    mvc.perform(get("/people/12/deactivate").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Open tasks move to the team or the mentors")));
    mvc.perform(send("/people/12/deactivate")).andExpect(redirectedUrl("/people/12"));
    verify(people).deactivate(READER, anna.id());
    doThrow(RuleBroken.of("error.people.already-inactive"))
        .when(people)
        .deactivate(READER, anna.id());
    mvc.perform(send("/people/12/deactivate"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("This person is inactive already.")));
  }

  @Test
  void showsALinkOnceToWhoMadeIt() throws Exception {
    when(invitations.invite(READER, anna.id()))
        .thenReturn(new IssuedLink("secret-token", LinkKind.INVITATION, MORNING));
    HttpSession session =
        mvc.perform(send("/people/12/invitation"))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("http://localhost/invitation/secret-token")))
            .andExpect(content().string(containsString("until Monday 1 March 2027, 10:00")))
            .andExpect(content().string(containsString("before do not work any more")))
            .andReturn()
            .getRequest()
            .getSession();
    mvc.perform(
            get("/people/12/invitation")
                .session((MockHttpSession) session)
                .with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("secret-token"))));
  }

  @Test
  void offersNoLinkThatTheReaderMayNotSee() throws Exception {
    when(invitations.mayBeShown(READER, anna.id())).thenReturn(false);
    mvc.perform(get("/people/12/invitation").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Ask an administrator to make it.")))
        .andExpect(content().string(not(containsString("action=\"/people/12/invitation"))));
    when(invitations.invite(READER, anna.id()))
        .thenThrow(new NotAllowed("error.people.link-by-administrator"));
    mvc.perform(send("/people/12/invitation")).andExpect(status().isForbidden());
  }

  @Test
  void showsWhoChangedTheAddress() throws Exception {
    when(addresses.changes(READER, anna.id()))
        .thenReturn(
            List.of(
                new AddressService.ChangeView(MORNING, READER, "a@example.org", "b@example.org")));
    mvc.perform(get("/people/12").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(containsString(">a@example.org</td>")))
        .andExpect(content().string(containsString(">b@example.org</td>")));
  }

  @Test
  void saysWhatSomebodyDoesForATown() throws Exception {
    PersonId lead = new PersonId(99);
    isOf(new CaseAccess.Own(Saarelinn.with(anna.id()), false, null))
        .andExpect(has("aside li", "Saarelinn, cycle 2027"));
    isOf(new CaseAccess.Own(Saarelinn.with(lead), false, null))
        .andExpect(has("aside li", "Saarelinn, cycle 2027: mentors it"));
    isOf(new CaseAccess.Own(Saarelinn.with(lead), true, null))
        .andExpect(has("aside li", "Saarelinn, cycle 2027: mentored it"));
  }

  private ResultActions isOf(CaseAccess.Own own) throws Exception {
    when(access.own(anna.id())).thenReturn(List.of(own));
    return mvc.perform(get("/people/12").with(loggedIn.as(Role.COORDINATOR)));
  }

  @Test
  void sendsALinkByMailAndShowsItToNobody() throws Exception {
    when(links.areMailed()).thenReturn(true);
    when(links.invite(READER, anna.id())).thenReturn(MORNING);
    mvc.perform(get("/people/12/invitation").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(content().string(containsString("Send the mail")));
    mvc.perform(send("/people/12/invitation"))
        .andExpect(redirectedUrl("/people/12"))
        .andExpect(flash().attributeExists("notice"));
    verify(links).invite(READER, anna.id());
    verify(invitations, never()).invite(any(), any());
  }

  @Test
  void showsABrokenRuleOfAProfileBesideItsField() throws Exception {
    when(people.profileForChange(READER, anna.id())).thenReturn(Optional.empty());
    mvc.perform(
            send("/people/12/profile")
                .param("version", "")
                .param("country", "EE")
                .param("capacity", "two"))
        .andExpect(status().isBadRequest())
        .andExpect(names("capacity"))
        .andExpect(has("[value='two']"));
    verify(people, never()).saveMentorProfile(any(), any());
  }

  private MockHttpServletRequestBuilder send(String path) {
    return post(path).with(loggedIn.as(Role.COORDINATOR)).with(csrf());
  }
}
