package org.culturalpearls.portal.people;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.OrganisationService;
import org.culturalpearls.people.ties.OrganisationView;
import org.culturalpearls.people.ties.RunningNominations.NewTie;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalSlice
class OrganisationsWebTest {

  private static final PersonId READER = LoggedIn.person().id();

  private final OrganisationView library =
      new OrganisationView(new OrganisationId(3), "Library", Country.EE, null, "", 2);
  private final OrganisationView libary =
      new OrganisationView(new OrganisationId(4), "Libary", null, library.id(), "Library", 1);

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private OrganisationService organisations;

  @BeforeEach
  void two() {
    when(organisations.names()).thenReturn(List.of("Libary", "Library"));
    when(organisations.forChange(READER, libary.id())).thenReturn(new Versioned<>(libary, 7));
  }

  @Test
  void listsThemWithTheirPeopleAndWhatIsPerhapsTheSame() throws Exception {
    when(organisations.search(READER, new OrganisationService.Search("lib", 0)))
        .thenReturn(new Paged<>(List.of(libary, library), 0, false));
    when(organisations.alike(READER))
        .thenReturn(List.of(new OrganisationService.Alike(library, libary)));
    mvc.perform(get("/organisations?q=lib").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(begins("a[href='/organisations/3']", "Library"))
        .andExpect(begins("a[href='/people?q=Libary']", "1"))
        .andExpect(begins("a[href='/organisations/4/merge?into=Library']", "Library and Libary"));
  }

  @Test
  void changesWhatWasReadAndOffersTheOthersAsItsWhole() throws Exception {
    mvc.perform(get("/organisations/4").with(loggedIn.as(Role.COORDINATOR)))
        .andExpect(has("datalist#organisations option[value='Library']"))
        .andExpect(has("input[name=parent][list=organisations][value=Library]"));
    mvc.perform(
            post("/organisations/4")
                .with(loggedIn.as(Role.COORDINATOR))
                .with(csrf())
                .param("version", "7")
                .param("name", "Reading room")
                .param("country", "")
                .param("parent", "Library"))
        .andExpect(redirectedUrl("/organisations"));
    verify(organisations)
        .change(
            READER,
            new OrganisationService.Change(libary.id(), 7, "Reading room", null, "Library"));
  }

  @Test
  void saysWhatFollowsFromMergingBeforeItIsDone() throws Exception {
    PersonId juror = LoggedIn.person(Role.JUROR).id();
    when(organisations.merging(READER, libary.id(), "Library"))
        .thenReturn(
            new OrganisationService.Merging(
                libary, library, List.of(new NewTie(juror, "Saarelinn"))));
    when(people.persons(any())).thenReturn(Map.of(juror, LoggedIn.person(Role.JUROR)));

    mvc.perform(merge("Library", ""))
        .andExpect(content().string(containsString("One person moves to Library.")))
        .andExpect(content().string(containsString("one organisation with people of Saarelinn")))
        .andExpect(has("input[name=shown][value=Library]"));
    verify(organisations, never()).merge(any(), any());

    mvc.perform(merge("Library", "Library")).andExpect(redirectedUrl("/organisations/3"));
    verify(organisations)
        .merge(READER, new OrganisationService.Merge(libary.id(), 7, library.id()));
  }

  @Test
  void showsWhyTwoCannotBeMergedBesideTheField() throws Exception {
    when(organisations.merging(any(), any(), any()))
        .thenThrow(RuleBroken.in("into", "error.people.organisation-own"));
    mvc.perform(merge("Library", "Library"))
        .andExpect(status().isBadRequest())
        .andExpect(names("into", "You work for one of these organisations"));
    verify(organisations, never()).merge(any(), any());
  }

  private MockHttpServletRequestBuilder merge(String into, String shown) {
    return post("/organisations/4/merge")
        .with(loggedIn.as(Role.COORDINATOR))
        .with(csrf())
        .param("version", "7")
        .param("into", into)
        .param("shown", shown);
  }
}
