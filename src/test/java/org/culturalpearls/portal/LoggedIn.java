package org.culturalpearls.portal;

import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.internal.SecuritySlice;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes a request of a {@link PortalSlice} come from a person who is logged in. */
@TestComponent
public class LoggedIn {

  private final PeopleService people;

  LoggedIn(PeopleService people) {
    this.people = people;
  }

  /** A person with the id 7 and these roles. */
  public RequestPostProcessor as(Role... roles) {
    return as(person(roles));
  }

  public RequestPostProcessor as(PersonView person) {
    knows(person);
    return request -> {
      SecuritySlice.justBegun(request.getSession());
      return authentication(SecuritySlice.sessionOf(person)).postProcessRequest(request);
    };
  }

  /** What the database says of a person from now on. */
  public void knows(PersonView person) {
    when(people.persons(argThat(ids -> ids != null && ids.contains(person.id()))))
        .thenReturn(Map.of(person.id(), person));
    when(people.person(person.id())).thenReturn(person);
  }

  public static PersonView person(Role... roles) {
    return new PersonView(
        new PersonId(7),
        "Ilze Kalniņa",
        "ilze@example.org",
        "Rūjienas novada pašvaldība",
        Language.LV,
        ZoneId.of("Europe/Riga"),
        Country.LV,
        Set.of(roles),
        true);
  }
}
