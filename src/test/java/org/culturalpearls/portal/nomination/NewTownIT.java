package org.culturalpearls.portal.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.MailTest;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.EnterNewTown;
import org.culturalpearls.award.NewTownService;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.award.NominationService;
import org.culturalpearls.award.NominationState;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A town that is new to the programme enters by the public page of the call. */
@MailTest
class NewTownIT {

  private static final Pattern LINK = Pattern.compile("https?://\\S+?/login/link/(\\S+)");

  @Autowired private Programme programme;
  @Autowired private TestProgramme tables;
  @Autowired private Entering entering;
  @Autowired private PeopleService people;
  @Autowired private NewTownService towns;
  @Autowired private NominationService nominations;
  @Autowired private Post post;
  @Autowired private TestClock clock;
  @Autowired private WebApplicationContext application;

  private MockMvc web;
  private String email;

  @BeforeEach
  void theCallIsOpen() {
    web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    clock.reset();
    post.useGoodServer();
    entering.cycle();
    email = "new-" + UUID.randomUUID() + "@example.org";
  }

  @Test
  void confirmsAnAddressNamesItselfAndWritesAtOnce() throws Exception {
    web.perform(get("/award")).andExpect(status().isOk());
    web.perform(asking("Aino Virtanen", email, "")).andExpect(redirectedUrl("/award?sent"));
    MockHttpSession session =
        (MockHttpSession)
            web.perform(post("/login/link/open").with(csrf()).param("token", nextToken()))
                .andExpect(redirectedUrl("/award/town"))
                .andReturn()
                .getRequest()
                .getSession();
    String town = "Uusikylä " + UUID.randomUUID();
    String nomination =
        web.perform(
                post("/award/town")
                    .session(session)
                    .with(csrf())
                    .param("cycle", "" + entering.cycle().value())
                    .param("name", town)
                    .param("country", "FI")
                    .param("region", ""))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();

    assertThat(nomination).startsWith("/cases/2028-uusikyla").endsWith("/nomination");
    String editor =
        web.perform(get(nomination).session(session))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(editor).contains("<textarea", town);
    PersonId person = people.byEmail(email).orElseThrow().id();
    assertThat(people.person(person).roles()).containsExactly(Role.MENTEE);
    assertThat(people.person(person).name()).isEqualTo("Aino Virtanen");
    assertThat(people.person(person).zone()).isEqualTo(ZoneId.of("Europe/Helsinki"));
  }

  @Test
  void saysTheSameToEverybodyAndSendsNothingToMachines() throws Exception {
    MockHttpServletResponse known =
        web.perform(asking("Somebody", people.person(programme.newCase().mentee()).email(), ""))
            .andReturn()
            .getResponse();
    MockHttpServletResponse machine =
        web.perform(asking("A machine", email, "https://spam.example")).andReturn().getResponse();
    assertThat(machine.getStatus()).isEqualTo(known.getStatus()).isEqualTo(302);
    assertThat(machine.getRedirectedUrl()).isEqualTo(known.getRedirectedUrl());
    assertThat(people.byEmail(email)).isEmpty();
  }

  @Test
  void slowsDownWhoAsksAgainAndAgain() throws Exception {
    int status = 302;
    for (int i = 0; i < 10 && status == 302; i++) {
      status = web.perform(asking("Aino", email, "")).andReturn().getResponse().getStatus();
    }
    assertThat(status).isEqualTo(429);
  }

  @Test
  void asksForNameAndAddress() throws Exception {
    web.perform(asking("", "nobody", "")).andExpect(status().isBadRequest());
  }

  @Test
  void showsCoordinatorsWhichTownsHaveASimilarName() {
    String name = "Merikoski " + UUID.randomUUID();
    tables.town(name, Country.FI);
    PersonId person = programme.person("From outside");
    tables.worksAt(person, "Town hall of somewhere");
    NominationId id =
        towns.enter(person, new EnterNewTown(entering.cycle(), name + "s", Country.FI, ""));

    assertThat(nominations.nomination(person, id).state()).isEqualTo(NominationState.DRAFT);
    assertThat(towns.similar(programme.coordinator(), id)).contains(name);
    Entry other = entering.begun();
    assertThat(towns.similar(programme.coordinator(), other.id())).isEmpty();
    PersonId stranger = programme.person("Stranger");
    assertThatThrownBy(() -> towns.similar(stranger, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void doesNotTakeATownThatIsInTheCycleAlready() {
    Entry entry = entering.begun();
    Case before = entry.before();
    PersonId person = programme.person("From outside");
    assertThatThrownBy(
            () ->
                towns.enter(
                    person, new EnterNewTown(entering.cycle(), before.town(), Country.EE, "")))
        .isInstanceOf(AlreadyDone.class);
    assertThat(people.hasRole(person, Role.MENTEE)).isFalse();
  }

  private static MockHttpServletRequestBuilder asking(String name, String address, String website) {
    return post("/award")
        .with(csrf())
        .param("name", name)
        .param("email", address)
        .param("website", website);
  }

  /** Out of the link in the next mail, which is written after the answer. */
  private String nextToken() throws Exception {
    await()
        .until(
            () -> {
              post.deliver();
              return !Post.arrivedFor(email).isEmpty();
            });
    Matcher link = LINK.matcher(Post.plainText(Post.arrivedFor(email).get(0)));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
