package org.culturalpearls.portal.me;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.culturalpearls.SomePerson;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who finds a session open guesses the password of its person no more often than at the login. */
@PortalSlice
class OwnPasswordWebTest {

  /** As many as the login takes for one account. */
  private static final int TRIES = 10;

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CredentialService credentials;
  @Autowired private AddressService addresses;

  @Test
  void takesAFewGuessesOnBothPagesTogether() throws Exception {
    PersonView guessed = person(4001);
    RuleBroken wrong = RuleBroken.in("current", "error.people.password-wrong");
    doThrow(wrong).when(credentials).changePassword(any(), any(), any());
    when(addresses.request(any(), any(), any())).thenThrow(wrong);

    for (int i = 0; i < TRIES; i++) {
      assertAnswer(400, i % 2 == 0 ? password(guessed) : email(guessed));
    }
    assertAnswer(429, password(guessed));
    assertAnswer(429, email(guessed));
    verify(credentials, times(TRIES / 2)).changePassword(any(), any(), any());
    verify(addresses, times(TRIES / 2)).request(any(), any(), any());
    assertAnswer(400, password(person(4002)));
  }

  @Test
  void countsNothingElseThatIsWrongWithTheForm() throws Exception {
    PersonView person = person(4003);
    doThrow(RuleBroken.in("password", "error.people.password-common"))
        .when(credentials)
        .changePassword(eq(person.id()), any(), any());

    for (int i = 0; i < 2 * TRIES; i++) {
      assertAnswer(400, password(person));
    }
    verifyNoInteractions(addresses);
  }

  private void assertAnswer(int status, MockHttpServletRequestBuilder sent) throws Exception {
    mvc.perform(sent).andExpect(status().is(status));
  }

  private MockHttpServletRequestBuilder password(PersonView person) {
    return post("/me/password")
        .with(loggedIn.as(person))
        .with(csrf())
        .param("current", "a guess")
        .param("password", "a new set of words")
        .param("again", "a new set of words");
  }

  private MockHttpServletRequestBuilder email(PersonView person) {
    return post("/me/email")
        .with(loggedIn.as(person))
        .with(csrf())
        .param("current", "a guess")
        .param("email", "new@example.org");
  }

  private static PersonView person(long id) {
    return SomePerson.anna(new PersonId(id), Role.JUROR);
  }
}
