package org.culturalpearls.portal.privacy;

import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.privacy.CopyRequestService;
import org.culturalpearls.privacy.CopyRequestService.TakenCopy;
import org.culturalpearls.privacy.CopyRequestView;
import org.culturalpearls.privacy.CopySection;
import org.culturalpearls.privacy.CopyService;
import org.culturalpearls.privacy.ErasureService;
import org.culturalpearls.privacy.NamePlace;
import org.culturalpearls.privacy.NamePlaceService;
import org.culturalpearls.privacy.PersonalCopy;
import org.culturalpearls.privacy.PlaceId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Paged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class PrivacyWebTest {

  private static final Instant NOON = Instant.parse("2027-03-01T11:00:00Z");
  private static final PersonId OTHER = new PersonId(8);

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);
  private final PersonView administrator = LoggedIn.person(Role.ADMINISTRATOR);
  private final PersonView coordinator = LoggedIn.person(Role.COORDINATOR);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private CopyService copies;
  @Autowired private CopyRequestService requests;
  @Autowired private ErasureService erasures;
  @Autowired private NamePlaceService places;

  private static PersonalCopy copyOf(PersonId person) {
    return new PersonalCopy(
        person,
        NOON,
        List.of(
            new CopySection(
                "check_in_answer",
                List.of(
                    Map.of("person_id", true, "side", "MENTEE", "answered_at", NOON, "note", "<b>"),
                    Map.of("rating", 3)))));
  }

  @Test
  void showsTheOwnCopyInWords() throws Exception {
    when(copies.copy(ilze.id(), ilze.id())).thenReturn(copyOf(ilze.id()));

    mvc.perform(get("/me/data").with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Answers to check-ins")))
        .andExpect(has("dd", "mentee"))
        .andExpect(has("dd", "yes"))
        .andExpect(content().string(containsString("1 March 2027")))
        .andExpect(has("dd", "<b>"))
        .andExpect(has("a[href='/me/data.json']"))
        .andExpect(content().string(not(containsString("That you did is recorded"))));
  }

  @Test
  void givesTheOwnCopyAsAFile() throws Exception {
    when(copies.copy(ilze.id(), ilze.id())).thenReturn(copyOf(ilze.id()));

    mvc.perform(get("/me/data.json").with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", containsString("person-7.json")))
        .andExpect(jsonPath("$.sections[0].name").value("check_in_answer"))
        .andExpect(jsonPath("$.sections[0].rows[0].note").value("<b>"));
  }

  @Test
  void asksForACopyAndTakesItBack() throws Exception {
    when(copies.copy(ilze.id(), ilze.id())).thenReturn(copyOf(ilze.id()));
    mvc.perform(get("/me/data").with(loggedIn.as(ilze)))
        .andExpect(has("form[action='/me/data/request']"))
        .andExpect(content().string(not(containsString("take-back"))));
    mvc.perform(post("/me/data/request").with(csrf()).with(loggedIn.as(ilze)))
        .andExpect(redirectedUrl("/me/data"));
    verify(requests).ask(ilze.id());

    when(requests.waitingSince(ilze.id(), ilze.id())).thenReturn(Optional.of(NOON));
    when(requests.taken(ilze.id(), ilze.id())).thenReturn(List.of(new TakenCopy(OTHER, NOON)));
    mvc.perform(get("/me/data").with(loggedIn.as(ilze)))
        .andExpect(has("form[action='/me/data/request/take-back']"))
        .andExpect(content().string(containsString("You asked for a copy on")))
        .andExpect(content().string(containsString(" made a copy, ")));
    mvc.perform(post("/me/data/request/take-back").with(csrf()).with(loggedIn.as(ilze)))
        .andExpect(redirectedUrl("/me/data"));
    verify(requests).takeBack(ilze.id());
  }

  @Test
  void listsWhoAsksForACopy() throws Exception {
    when(requests.waiting(administrator.id(), 0))
        .thenReturn(new Paged<>(List.of(new CopyRequestView(OTHER, NOON)), 0, false));
    mvc.perform(get("/copies").with(loggedIn.as(administrator)))
        .andExpect(status().isOk())
        .andExpect(has("a[href='/people/8/data']"));
  }

  @Test
  void offersToMakeACopyOnlyToWhomThePersonAsked() throws Exception {
    when(people.person(OTHER)).thenReturn(ilze);
    mvc.perform(get("/people/8/data").with(loggedIn.as(administrator)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Nobody asked for this copy")))
        .andExpect(content().string(not(containsString("action=\"/people"))));

    when(requests.waitingSince(administrator.id(), OTHER)).thenReturn(Optional.of(NOON));
    mvc.perform(get("/people/8/data").with(loggedIn.as(administrator)))
        .andExpect(has("button", "Make the copy"));
    mvc.perform(post("/people/8/data").with(csrf()).with(loggedIn.as(administrator)))
        .andExpect(redirectedUrl("/people/8/data"));
    verify(requests).make(administrator.id(), OTHER);
    verify(copies, never()).copy(any(), any());
  }

  @Test
  void tellsAnAdministratorThatTheCopyIsRecorded() throws Exception {
    when(requests.readableUntil(administrator.id(), OTHER)).thenReturn(Optional.of(NOON));
    when(copies.copy(administrator.id(), OTHER)).thenReturn(copyOf(OTHER));
    when(people.person(OTHER)).thenReturn(ilze);

    mvc.perform(get("/people/8/data").with(loggedIn.as(administrator)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("That you did is recorded")))
        .andExpect(has("a[href='/people/8/data.json']"));
  }

  @Test
  void givesNobodyTheCopyOfSomebodyElse() throws Exception {
    when(requests.readableUntil(ilze.id(), OTHER))
        .thenThrow(new NotAllowed("error.people.role-needed"));
    when(copies.copy(ilze.id(), OTHER)).thenThrow(new NotAllowed("error.people.role-needed"));

    mvc.perform(get("/people/8/data").with(loggedIn.as(ilze))).andExpect(status().isForbidden());
    mvc.perform(get("/people/8/data.json").with(loggedIn.as(ilze)))
        .andExpect(status().isForbidden());
  }

  @Test
  void saysWhatTheErasureDoesAndAsksForATick() throws Exception {
    when(erasures.graceDays()).thenReturn(30);

    mvc.perform(get("/me/erasure").with(loggedIn.as(ilze)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("After 30 days")));
    mvc.perform(post("/me/erasure").with(csrf()).with(loggedIn.as(ilze)))
        .andExpect(content().string(containsString("Tick that you want this account erased.")));
    verify(erasures, never()).request(any(), any());
  }

  @Test
  void erasesOneself() throws Exception {
    mvc.perform(post("/me/erasure").param("sure", "true").with(csrf()).with(loggedIn.as(ilze)))
        .andExpect(redirectedUrl("/privacy?erased"));
    verify(erasures).request(ilze.id(), ilze.id());
  }

  @Test
  void saysWhenAnErasureWaitsAlready() throws Exception {
    when(people.person(OTHER)).thenReturn(ilze);
    doThrow(new AlreadyDone("error.privacy.erasure-waits"))
        .when(erasures)
        .request(administrator.id(), OTHER);

    mvc.perform(
            post("/people/8/erasure")
                .param("sure", "true")
                .with(csrf())
                .with(loggedIn.as(administrator)))
        .andExpect(content().string(containsString("This person is to be erased already.")));
  }

  @Test
  void letsNobodyButAdministratorsEraseSomebodyElse() throws Exception {
    doThrow(new NotAllowed("error.people.role-needed"))
        .when(people)
        .requireRole(coordinator.id(), Role.ADMINISTRATOR);

    mvc.perform(get("/people/8/erasure").with(loggedIn.as(coordinator)))
        .andExpect(status().isForbidden());
    mvc.perform(
            post("/people/8/erasure")
                .param("sure", "true")
                .with(csrf())
                .with(loggedIn.as(coordinator)))
        .andExpect(status().isForbidden());
    verify(erasures, never()).request(any(), any());
  }

  @Test
  void listsThePlacesOfNamesWithWhatCanBeDone() throws Exception {
    when(places.open(coordinator.id(), 0))
        .thenReturn(
            new Paged<>(
                List.of(place(3, "/cases/2027-rujiena/meetings", true), place(4, null, false)),
                0,
                false));

    mvc.perform(get("/names").with(loggedIn.as(coordinator)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("Somebody who is not involved"))))
        .andExpect(content().string(containsString("Meetings, Notes, case 2027-rujiena")))
        .andExpect(has("[action='/names/3/take-out']"))
        .andExpect(content().string(not(containsString("action=\"/names/4/take-out\""))))
        .andExpect(has("[action='/names/4/leave']"));
  }

  @Test
  void takesOutOrLeavesAName() throws Exception {
    mvc.perform(post("/names/3/take-out").with(csrf()).with(loggedIn.as(coordinator)))
        .andExpect(redirectedUrl("/names"));
    mvc.perform(post("/names/4/leave").with(csrf()).with(loggedIn.as(coordinator)))
        .andExpect(redirectedUrl("/names"));

    verify(places).takeOut(coordinator.id(), new PlaceId(3));
    verify(places).leave(coordinator.id(), new PlaceId(4));
  }

  private static NamePlace place(long id, String path, boolean known) {
    return new NamePlace(
        new PlaceId(id), OTHER, "meeting", "notes", "2027-rujiena", path, true, known, NOON);
  }
}
