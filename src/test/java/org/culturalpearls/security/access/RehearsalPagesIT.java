package org.culturalpearls.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Rehearsing;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Each page of a rehearsal says that it is one, is hidden from others, and no real page says so.
 */
@ApplicationTest
class RehearsalPagesIT {

  private static final String BANNER = "This belongs to a rehearsal.";
  private static final int FEWEST = 30;

  @Autowired private MockMvc web;
  @Autowired private Programme programme;
  @Autowired private Rehearsing rehearsals;
  @Autowired private DecidedCycle decided;
  @Autowired private ParticipationService participations;
  @Autowired private PeopleService people;
  @Autowired private UserTasks tasks;
  @Autowired private TestClock clock;

  private Jury jury;
  private Case town;
  private PersonId nominated;
  private CaseKey nomination;

  @BeforeEach
  void aRehearsalBeforeItsJury() {
    clock.reset();
    jury = decided.reviewedInRehearsal();
    town = rehearsals.town(jury.cycle());
    nominated = jury.entries().get(0).mentee();
    nomination = participations.participation(jury.entries().get(0).participation()).caseKey();
  }

  @Test
  void sayThatTheyAreOfARehearsal() throws Exception {
    List<String> silent = new ArrayList<>();
    int seen = 0;
    for (String path : paths()) {
      for (PersonId reader : List.of(programme.coordinator(), town.mentee(), nominated)) {
        MockHttpServletResponse page = page(path, reader);
        if (page.getStatus() == 200 && String.valueOf(page.getContentType()).contains("html")) {
          seen++;
          if (!page.getContentAsString().contains(BANNER)) {
            silent.add(path);
          }
        }
      }
    }
    assertThat(silent).isEmpty();
    assertThat(seen).isGreaterThan(FEWEST);
  }

  @Test
  void areSeenByNobodyElse() throws Exception {
    List<String> shown = new ArrayList<>();
    List<PersonId> others =
        Stream.of(Role.values())
            .filter(role -> role != Role.COORDINATOR)
            .map(role -> programme.person("Other " + role, role))
            .toList();
    for (String path : paths()) {
      for (PersonId other : others) {
        if (page(path, other).getStatus() == 200) {
          shown.add(path);
        }
      }
    }
    assertThat(shown).isEmpty();
    for (String open : List.of("/award", "/pearls", "/cases", "/tasks")) {
      for (PersonId other : others) {
        assertThat(page(open, other).getContentAsString()).doesNotContain("rehearsal-");
      }
    }
  }

  @Test
  void areTheOnlyOnesThatSaySo() throws Exception {
    Case real = programme.newCase();
    for (String path :
        List.of(
            "/cases/" + real.key(),
            "/cycles/" + programme.cycle().value(),
            "/cases/" + real.key() + "/plan")) {
      MockHttpServletResponse page = page(path, programme.coordinator());
      assertThat(page.getStatus()).isEqualTo(200);
      assertThat(page.getContentAsString()).doesNotContain(BANNER);
    }
  }

  /** Those that need no more than a cycle, a case, a task or a participation. */
  private List<String> paths() throws Exception {
    List<String> paths = new ArrayList<>();
    for (CaseKey key : List.of(town.key(), nomination)) {
      Map<String, String> filled =
          Map.of(
              "{cycleId}", Long.toString(jury.cycle().value()),
              "{caseKey}", key.value(),
              "{participationId}", Long.toString(town.id().value()),
              "{stage}", "JURY",
              "{date}", "RESULTS_DUE");
      Address.all().stream()
          .filter(Address::isRead)
          .map(Address::pattern)
          .filter(pattern -> filled.keySet().stream().anyMatch(pattern::contains))
          .filter(pattern -> !pattern.startsWith("/rehearsals"))
          .map(
              pattern -> {
                String path = pattern;
                for (Map.Entry<String, String> each : filled.entrySet()) {
                  path = path.replace(each.getKey(), each.getValue());
                }
                return path;
              })
          .filter(path -> !path.contains("{"))
          .forEach(paths::add);
    }
    tasks.ofCase(town.key().value()).forEach(task -> paths.add("/tasks/" + task.id()));
    return paths;
  }

  private MockHttpServletResponse page(String path, PersonId reader) throws Exception {
    PersonPrincipal principal = PersonPrincipal.of(people.person(reader));
    var authorities =
        principal.roles().stream()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
            .toList();
    return web.perform(
            get(path)
                .with(
                    authentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                            principal, null, authorities))))
        .andReturn()
        .getResponse();
  }
}
