package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Many pages that are opened at the moment at which a session begins, as browsers bring tabs back.
 */
@ServerTest
class FirstFormsIT {

  private static final int PAGES = 8;

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;

  @Test
  void areAllTakenWhoseFormsWereTheFirstOfTheirSession() throws Exception {
    for (int round = 0; round < 3; round++) {
      Visitor visitor = visitors.loggedIn(programme.person("Somebody", Role.MENTEE));
      List<Integer> answers = new ArrayList<>();
      for (String token : atOnce(() -> visitor.formToken("/me/password"))) {
        answers.add(visitor.send(token, "/me/password", Map.of()).statusCode());
      }
      assertThat(answers).hasSize(PAGES).containsOnly(400);
    }
  }

  private static List<String> atOnce(Callable<String> page) throws Exception {
    var threads = Executors.newFixedThreadPool(PAGES);
    try {
      List<String> tokens = new ArrayList<>();
      for (Future<String> token : threads.invokeAll(Collections.nCopies(PAGES, page))) {
        tokens.add(token.get());
      }
      return tokens;
    } finally {
      threads.shutdown();
    }
  }
}
