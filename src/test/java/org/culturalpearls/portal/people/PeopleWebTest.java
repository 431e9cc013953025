package org.culturalpearls.portal.people;

import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.isNull;
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

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.culturalpearls.desk.PersonListService;
import org.culturalpearls.desk.PersonListService.Listed;
import org.culturalpearls.desk.PersonListService.Order;
import org.culturalpearls.desk.PersonListService.Wanted;
import org.culturalpearls.desk.PersonListService.WayIn;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class PeopleWebTest {

  private static final PersonId COORDINATOR = LoggedIn.person().id();

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private PersonListService list;
  @Autowired private LinkService links;

  @Test
  void invitesAtOnceWhoCannotLogIn() throws Exception {
    PersonView uninvited = People.anna(Role.MENTEE);
    when(links.uninvited(any(), anyInt())).thenReturn(new Paged<>(List.of(uninvited), 0, false));
    when(links.countUninvited(any())).thenReturn(1);
    when(links.inviteAll(any())).thenReturn(1);
    mvc.perform(get("/people/uninvited").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("a[href='/people/12/invitation']"))
        .andExpect(hasNo("form[action='/people/uninvited']"));
    mvc.perform(post("/people/uninvited").with(loggedIn.as(Role.COORDINATOR)).with(csrf()));
    verify(links, never()).inviteAll(any());
    when(links.areMailed()).thenReturn(true);
    mvc.perform(get("/people/uninvited").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("form[action='/people/uninvited'] button", "Invite this person"));
    mvc.perform(post("/people/uninvited").with(loggedIn.as(Role.COORDINATOR)).with(csrf()))
        .andExpect(redirectedUrl("/people/uninvited"));
    verify(links).inviteAll(any());
  }

  @Test
  void narrowsByAllThatTheAddressSaysAndKeepsIt() throws Exception {
    when(list.page(
            COORDINATOR,
            new Wanted(
                "saar",
                "house",
                Role.MENTOR,
                Country.EE,
                WayIn.INVITED,
                true,
                null,
                Order.WAY,
                true),
            1))
        .thenReturn(
            new Paged<>(List.of(listed(People.anna(Role.MENTOR, Role.MENTEE), true)), 1, true, 51));
    String query =
        "q=saar&role=MENTOR&country=EE&organisation=house&way=INVITED&mail=refused&state=all";
    mvc.perform(get("/people?" + query + "&sort=-WAY&page=1").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("a[href='/people/12']"))
        .andExpect(has("input.tick[name='person'][value='12']"))
        .andExpect(content().string(containsString("mentor, mentee")))
        .andExpect(content().string(containsString("Mail does not arrive</span>")))
        .andExpect(content().string(containsString("51 are found.")))
        .andExpect(has("input[name='sort'][value='-WAY']"))
        .andExpect(has("th[aria-sort='descending'] a[href='/people?" + query + "&sort=WAY']"))
        .andExpect(has("a[href='/people.csv?" + query + "&sort=-WAY']"))
        .andExpect(has("a[href='/people.xlsx?" + query + "&sort=-WAY']"))
        .andExpect(has("a[href='/people/letter?" + query + "&sort=-WAY']"))
        .andExpect(has("a[href='/people?" + query + "&sort=-WAY&page=2']"));
    verify(links, never()).countUninvited(any());
  }

  @Test
  void narrowsByNothingThatIsNoValue() throws Exception {
    when(list.page(any(), any(), anyInt()))
        .thenReturn(new Paged<>(List.of(listed(People.anna(Role.MENTOR), false)), 0, false, 1));
    mvc.perform(
            get("/people?role=KING&country=XX&way=FLYING&mail=x&state=x&sort=LUCK&page=-3")
                .with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Mail does not arrive</span>"))))
        .andExpect(hasNo("input.tick"));
    verify(list)
        .page(
            COORDINATOR,
            new Wanted(null, null, null, null, null, false, true, Order.NAME, false),
            0);
  }

  @Test
  void countsWhoIsNotInvitedOnTheFirstPageOfAllOnly() throws Exception {
    when(links.countUninvited(any())).thenReturn(3);
    when(list.page(any(), any(), anyInt())).thenReturn(new Paged<>(List.of(), 0, false, 0));
    mvc.perform(get("/people").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("a[href='/people/uninvited']"));
    mvc.perform(get("/people?role=MENTOR").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(hasNo("a[href='/people/uninvited']"));
  }

  @Test
  void saysWhenNobodyIsFound() throws Exception {
    when(list.page(any(), any(), anyInt())).thenReturn(new Paged<>(List.of(), 0, false, 0));
    mvc.perform(get("/people").with(loggedIn.as(Role.ADMINISTRATOR)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Nobody was found")))
        .andExpect(content().string(not(containsString("<table"))));
  }

  @Test
  void listsNobodyToWhoMayNot() throws Exception {
    when(list.page(any(), any(), anyInt())).thenThrow(new NotAllowed("error.people.role-needed"));
    mvc.perform(get("/people").with(loggedIn.as(Role.MENTOR))).andExpect(status().isForbidden());
  }

  @Test
  void offersOnlyTheRolesThatTheReaderMayGive() throws Exception {
    when(people.changeableRoles(any(), isNull())).thenReturn(Set.of(Role.MENTOR));
    mvc.perform(get("/people/new").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(has("[value='MENTOR']"))
        .andExpect(content().string(not(containsString("value=\"JUROR\""))));
  }

  @Test
  void entersAPersonAndSaysWhatComesNext() throws Exception {
    PeopleService.Add anna =
        new PeopleService.Add(
            "Anna Saar",
            "anna@example.org",
            "",
            Language.ET,
            ZoneId.of("Europe/Tallinn"),
            null,
            Set.of(Role.MENTOR));
    when(people.add(COORDINATOR, anna)).thenReturn(new PersonId(12));
    mvc.perform(entry().param("roles", "MENTOR"))
        .andExpect(redirectedUrl("/people/12"))
        .andExpect(flash().attributeExists("notice"));
    verify(people).add(COORDINATOR, anna);
  }

  @Test
  void showsATakenAddressBesideItsFieldAndKeepsWhatWasTyped() throws Exception {
    when(people.add(any(), any())).thenThrow(RuleBroken.in("email", "error.people.email-taken"));
    mvc.perform(entry())
        .andExpect(status().isBadRequest())
        .andExpect(names("email", "E-mail: another person"))
        .andExpect(has("[value='Anna Saar']"));
  }

  private MockHttpServletRequestBuilder entry() {
    return post("/people/new")
        .with(loggedIn.as(Role.COORDINATOR))
        .with(csrf())
        .param("name", "Anna Saar")
        .param("email", "anna@example.org")
        .param("organisation", "")
        .param("language", "ET")
        .param("zone", "Europe/Tallinn");
  }

  private static Listed listed(PersonView person, boolean refused) {
    return new Listed(person, WayIn.CAME, refused);
  }
}
