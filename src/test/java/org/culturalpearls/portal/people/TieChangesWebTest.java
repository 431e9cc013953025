package org.culturalpearls.portal.people;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.names;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.SomePerson;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.TieChangeId;
import org.culturalpearls.people.ties.TieChangeService;
import org.culturalpearls.people.ties.TieChangeView;
import org.culturalpearls.people.ties.TieChangeView.Kind;
import org.culturalpearls.people.ties.TieChangeView.State;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalSlice
class TieChangesWebTest {

  private static final Instant AT = Instant.parse("2027-03-01T08:00:00Z");
  private static final TieChangeId ID = new TieChangeId(40);

  private final PersonView reader = LoggedIn.person(Role.COORDINATOR);
  private final PersonView anna = SomePerson.anna(new PersonId(77), Role.MENTEE);
  private final TieChangeView waiting =
      new TieChangeView(
          ID,
          anna.id(),
          Kind.ORGANISATION,
          "Library",
          "Town hall",
          null,
          null,
          anna.id(),
          AT,
          State.WAITING,
          null,
          null,
          "");

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PeopleService people;
  @Autowired private TieChangeService changes;

  @BeforeEach
  void oneWaits() {
    when(changes.toDecide(reader.id())).thenReturn(List.of(waiting));
    when(people.persons(any())).thenReturn(Map.of(anna.id(), anna, reader.id(), reader));
  }

  @Test
  void listsWhatWaitsForTheReaderAndShowsIt() throws Exception {
    mvc.perform(get("/tie-changes").with(loggedIn.as(reader)))
        .andExpect(begins("a[href='/tie-changes/40']", "Organisation of Anna Saar"));
    mvc.perform(get("/tie-changes/40").with(loggedIn.as(reader)))
        .andExpect(has("dd", "Library"))
        .andExpect(has("dd", "Town hall"));
    mvc.perform(get("/tie-changes/41").with(loggedIn.as(reader))).andExpect(status().isNotFound());
  }

  @Test
  void decides() throws Exception {
    decide("confirm", "").andExpect(redirectedUrl("/tie-changes"));
    verify(changes).confirm(reader.id(), ID);
    decide("refuse", "Still there.").andExpect(redirectedUrl("/tie-changes"));
    verify(changes).refuse(reader.id(), ID, "Still there.");
  }

  @Test
  void asksForADecisionAndAReason() throws Exception {
    decide("", "").andExpect(status().isBadRequest()).andExpect(names("decision"));
    doThrow(RuleBroken.in("reason", "error.people.tie-change-waits"))
        .when(changes)
        .refuse(any(), any(), any());
    decide("refuse", "").andExpect(status().isBadRequest()).andExpect(names("reason"));
  }

  @Test
  void saysOnTheOwnPageWhatWaitsForWhomAndTakesItBack() throws Exception {
    PersonView self = LoggedIn.person(Role.MENTEE);
    TieChangeView refused =
        new TieChangeView(
            new TieChangeId(39),
            self.id(),
            Kind.COUNTRY,
            "",
            "",
            Country.EE,
            null,
            self.id(),
            AT,
            State.REFUSED,
            anna.id(),
            AT,
            "You live here.");
    TieChangeView own =
        new TieChangeView(
            ID,
            self.id(),
            Kind.ORGANISATION,
            "Library",
            "",
            null,
            null,
            self.id(),
            AT,
            State.WAITING,
            null,
            null,
            "");
    when(people.forChange(self.id(), self.id())).thenReturn(new Versioned<>(self, 4));
    when(changes.ofPerson(self.id(), self.id())).thenReturn(List.of(own, refused));
    when(changes.asked(self.id(), ID)).thenReturn(List.of(anna.id()));
    RequestPostProcessor asSelf = loggedIn.as(self);
    when(people.persons(any())).thenReturn(Map.of(anna.id(), anna, self.id(), self));

    mvc.perform(get("/me").with(asSelf))
        .andExpect(content().string(containsString("A change of the organisation to none waits")))
        .andExpect(content().string(containsString("One of these decides: Anna Saar.")))
        .andExpect(has("form[action='/tie-changes/40/take-back']"))
        .andExpect(has("td", "Estonia"))
        .andExpect(content().string(containsString("You live here.")));
    when(changes.asked(self.id(), ID)).thenReturn(List.of());
    mvc.perform(get("/me").with(loggedIn.as(self)))
        .andExpect(content().string(containsString("Nobody is uninvolved at the moment.")));

    mvc.perform(post("/tie-changes/40/take-back").with(loggedIn.as(self)).with(csrf()))
        .andExpect(redirectedUrl("/me"));
    verify(changes).takeBack(self.id(), ID);
  }

  private ResultActions decide(String decision, String reason) throws Exception {
    return mvc.perform(
        post("/tie-changes/40")
            .with(loggedIn.as(reader))
            .with(csrf())
            .param("decision", decision)
            .param("reason", reason));
  }
}
