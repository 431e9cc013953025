package org.culturalpearls.portal.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.MailTest;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.internal.SecuritySlice;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
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
  @Autowired private ParticipationService participations;
  @Autowired private Engine engine;
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
        towns.enter(person, new NewTownService.Enter(entering.cycle(), name + "s", Country.FI, ""));

    assertThat(nominations.nomination(person, id).state()).isEqualTo(NominationState.DRAFT);
    NewTownService.OutsideEntry outside = towns.outside(programme.coordinator(), id).orElseThrow();
    assertThat(outside.similar()).contains(name);
    assertThat(outside.by().id()).isEqualTo(person);
    Entry other = entering.begun();
    assertThat(towns.outside(programme.coordinator(), other.id())).isEmpty();
    PersonId stranger = programme.person("Stranger");
    assertThatThrownBy(() -> towns.outside(stranger, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void leavesATownWithPeopleToThemAndKeepsWhatWasTyped() throws Exception {
    Case known = programme.newCase();
    PersonId stranger = programme.person("From outside");
    web.perform(
            post("/award/town")
                .with(as(stranger))
                .with(csrf())
                .param("cycle", "" + entering.cycle().value())
                .param("name", known.town())
                .param("country", "EE")
                .param("region", "Saaremaa"))
        .andExpect(status().isBadRequest())
        .andExpect(shows("We know people of " + known.town(), "Go to the start page"))
        .andExpect(shows("value=\"Saaremaa\""))
        .andExpect(hides(people.person(known.mentee()).name()));
    assertThat(participations.ofPerson(stranger)).isEmpty();
    assertThat(people.hasRole(stranger, Role.MENTEE)).isFalse();
    web.perform(get("/").with(as(known.mentee())))
        .andExpect(shows("/cases/" + known.key() + "/nomination/new"));
  }

  /** A stranger entered a town that we knew without people; then its people turn up. */
  @Test
  void isPutRightByACoordinatorWhoChangesTheTeam() throws Exception {
    String town = "Kivikoski " + UUID.randomUUID();
    tables.town(town, Country.FI);
    PersonId stranger = programme.person("From outside");
    tables.worksAt(stranger, "Somewhere");
    NominationId id =
        towns.enter(stranger, new NewTownService.Enter(entering.cycle(), town, Country.FI, ""));
    NominationView view = nominations.nomination(stranger, id);
    String page = "/cases/" + view.caseKey() + "/nomination";
    String team = "/participations/" + view.participation().value() + "/team";
    web.perform(get(page).with(as(programme.coordinator())))
        .andExpect(shows("(" + people.person(stranger).email() + ") entered this town"))
        .andExpect(shows("The town was in the list already", "href=\"" + team));

    PersonId mayor = programme.person("Mayor");
    PersonId colleague = programme.person("Colleague");
    List.of(mayor, colleague).forEach(each -> tables.worksAt(each, "Town hall of " + town));
    web.perform(get(page).with(as(mayor))).andExpect(status().isNotFound());
    String lead = people.person(mayor).email();
    web.perform(
            post(team)
                .with(as(programme.coordinator()))
                .with(csrf())
                .param("version", "" + version(view))
                .param("team", lead + "\n" + people.person(colleague).email())
                .param("lead", lead))
        .andExpect(redirectedUrl("/cycles/" + entering.cycle().value()));

    web.perform(get(page).with(as(colleague)))
        .andExpect(status().isOk())
        .andExpect(shows("<textarea", town));
    web.perform(get(page).with(as(stranger))).andExpect(status().isNotFound());
    Case ofTown = new Case(view.participation(), view.caseKey(), town, mayor, colleague);
    Entry entry = new Entry(id, ofTown, null);
    entering.write(entry);
    entering.submit(entry);
    var check = engine.task(view.caseKey(), "UserTask_CheckEligibility");
    assertThat(engine.form(programme.coordinator(), check).values().get("problems").toString())
        .contains("entered this town by the public page", "The town was in the list already");
  }

  private long version(NominationView view) {
    return participations.forChange(programme.coordinator(), view.participation()).version();
  }

  private RequestPostProcessor as(PersonId person) {
    return authentication(SecuritySlice.sessionOf(people.person(person)));
  }

  @Test
  void doesNotTakeATownThatIsInTheCycleAlready() {
    Entry entry = entering.begun();
    Case before = entry.before();
    PersonId person = programme.person("From outside");
    assertThatThrownBy(
            () ->
                towns.enter(
                    person,
                    new NewTownService.Enter(entering.cycle(), before.town(), Country.EE, "")))
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
