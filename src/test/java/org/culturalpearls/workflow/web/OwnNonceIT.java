package org.culturalpearls.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A browser runs a page's scripts only if they carry the nonce that the page's header names. */
@ServerTest
class OwnNonceIT {

  private static final Pattern IN_HEADER = Pattern.compile("'nonce-([A-Za-z0-9_-]+)'");
  private static final Pattern ON_PAGE = Pattern.compile(" nonce=\"([A-Za-z0-9_-]+)\"");
  private static final int PEOPLE = 4;
  private static final int LOADS = 100;

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit"})
  void givesEachPageTheNonceOfItsOwnHeaderWhenSeveralPeopleLoadIt(String application)
      throws Exception {
    List<Callable<List<String>>> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Visitor visitor = visitors.loggedIn(programme.person("Coordinator", Role.COORDINATOR));
      people.add(() -> pagesThatStayEmpty(visitor, "/camunda/app/" + application + "/default/"));
    }
    var threads = Executors.newFixedThreadPool(PEOPLE);
    try {
      for (Future<List<String>> empty : threads.invokeAll(people)) {
        assertThat(empty.get()).isEmpty();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<String> pagesThatStayEmpty(Visitor visitor, String address) {
    List<String> empty = new ArrayList<>();
    for (int i = 0; i < LOADS; i++) {
      HttpResponse<String> page = visitor.get(address);
      Set<String> allowed = found(IN_HEADER, policy(page));
      Set<String> carried = found(ON_PAGE, page.body());
      if (carried.size() != 1 || !allowed.equals(carried)) {
        empty.add("allowed " + allowed + ", carried " + carried);
      }
    }
    return empty;
  }

  private static String policy(HttpResponse<String> page) {
    return page.headers().firstValue("Content-Security-Policy").orElse("");
  }

  private static Set<String> found(Pattern nonce, String text) {
    return nonce.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
  }
}
