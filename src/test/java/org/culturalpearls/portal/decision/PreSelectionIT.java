package org.culturalpearls.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.nomination.AuditTrailLine;
import org.culturalpearls.award.title.AwardRecordService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.PersonPrincipal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Pre-selection decided on its page, which does the tasks of the nominations. */
@ApplicationTest
class PreSelectionIT {

  @Autowired private MockMvc web;
  @Autowired private Programme programme;
  @Autowired private Entering entering;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PeopleService people;
  @Autowired private AwardRecordService records;
  @Autowired private JdbcClient jdbc;

  private String page;

  @BeforeEach
  void theCallIsOpen() {
    clock.reset();
    page = "/cycles/" + entering.cycle().value() + "/award/pre-selection";
  }

  @Test
  void decidesAboutManyAtOnceAndLeavesTheOthers() throws Exception {
    Entry selected = entering.reviewed();
    Entry notSelected = entering.reviewed();
    Entry without = entering.reviewed();
    Entry later = entering.reviewed();
    assertThat(read(programme.coordinator()).getContentAsString())
        .contains("decision-" + selected.town().key());

    MockHttpServletResponse answer =
        send(
            programme.coordinator(),
            post(page)
                .param("decision-" + selected.town().key(), "select")
                .param("decision-" + notSelected.town().key(), "notSelect")
                .param("reason-" + notSelected.town().key(), "Others were stronger.")
                .param("decision-" + without.town().key(), "notSelect")
                .param("decision-" + later.town().key(), ""));

    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getContentAsString()).contains(without.town().town() + ": ");
    assertThat(open(selected)).isTrue();
    send(
        programme.coordinator(),
        post(page)
            .param("decision-" + selected.town().key(), "select")
            .param("decision-" + notSelected.town().key(), "notSelect")
            .param("reason-" + notSelected.town().key(), "Others were stronger."));
    assertThat(open(selected)).isFalse();
    assertThat(open(notSelected)).isFalse();
    assertThat(open(without)).isTrue();
    assertThat(open(later)).isTrue();
    entering.send(selected);
    assertThat(records.trail(programme.coordinator(), selected.town().id(), 0).items())
        .extracting(AuditTrailLine::kind)
        .containsSubsequence(
            "nomination.selected",
            "verdict.sent",
            "verdict.decided",
            "nomination.eligible",
            "nomination.submitted");
  }

  @Test
  void tellsAnOlderWindowWhoDecidedMeanwhileAndKeepsWhatWasTyped() throws Exception {
    Entry first = entering.reviewed();
    Entry second = entering.reviewed();
    send(programme.coordinator(), post(page).param("decision-" + first.town().key(), "select"));

    MockHttpServletResponse older =
        send(
            programme.coordinator(),
            post(page)
                .param("decision-" + first.town().key(), "notSelect")
                .param("reason-" + first.town().key(), "The older window says no.")
                .param("decision-" + second.town().key(), "select"));

    assertThat(older.getStatus()).isEqualTo(409);
    assertThat(older.getContentAsString())
        .contains(
            first.town().town() + ": " + people.person(programme.coordinator()).name(),
            "The older window says no.",
            "Nothing is decided yet");
    assertThat(open(second)).isTrue();
  }

  @Test
  void hidesANominationFromACoordinatorInConflictAndDecidesNothingOfIt() throws Exception {
    Entry entry = entering.reviewed();
    PersonId conflicted = programme.person("Conflicted", Role.COORDINATOR);
    new TestProgramme(jdbc).worksWith(conflicted, entry.mentee());

    String body = read(conflicted).getContentAsString();
    assertThat(body)
        .contains("hidden from you")
        .doesNotContain(entry.town().town(), entry.town().key().value());
    send(conflicted, post(page).param("decision-" + entry.town().key(), "select"));
    assertThat(open(entry)).isTrue();
    assertThat(send(entry.mentee(), get(page)).getStatus()).isEqualTo(403);
  }

  private boolean open(Entry entry) {
    return !engine.tasks(entry.town().key(), "UserTask_DecidePreSelection").isEmpty();
  }

  private MockHttpServletResponse read(PersonId person) throws Exception {
    MockHttpServletResponse answer = send(person, get(page));
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer;
  }

  private MockHttpServletResponse send(PersonId person, MockHttpServletRequestBuilder call)
      throws Exception {
    PersonPrincipal principal = PersonPrincipal.of(people.person(person));
    var authorities =
        principal.roles().stream()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
            .toList();
    return web.perform(
            call.with(csrf())
                .with(
                    authentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                            principal, null, authorities))))
        .andReturn()
        .getResponse();
  }
}
