package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.culturalpearls.Html;
import org.culturalpearls.Visitor;

/** What a node shows during a drill; none of its pages may hang. */
class Pages {

  /** Seconds: more than a node waits for a connection and for an answer of the database. */
  private static final int PATIENCE = 20;

  private static final String READINESS = "/actuator/health/readiness";
  private static final Pattern MAIL =
      Pattern.compile("data-label=\"To\">([^<]*)<.*?class=\"status (\\w+)\"", Pattern.DOTALL);

  private final Visitor stranger;
  private final Visitor coordinator;

  Pages(String address) {
    stranger = new Visitor(address);
    coordinator = Work.loggedIn(address, "coordinator");
  }

  boolean isReady() {
    return answer(stranger, READINESS).join().statusCode() == 200;
  }

  /** Whatever else is wrong, people go on working. */
  void work() {
    Stream.of("/", "/cases", "/people", "/mails/all")
        .map(path -> answer(coordinator, path))
        .toList()
        .forEach(page -> assertThat(page.join().statusCode()).isEqualTo(200));
    assertThat(isReady()).isTrue();
  }

  /** They say so, each within its time, and the node doesn't pretend that it can be used. */
  void sayThatTheDatabaseIsAway() {
    var pages =
        Stream.of(
                answer(stranger, "/login"),
                answer(coordinator, "/"),
                answer(coordinator, "/mails/all"),
                answer(coordinator, "/camunda/app/tasklist/default/"))
            .toList();
    var ready = answer(stranger, READINESS);
    var alive = answer(stranger, "/actuator/health/liveness");
    var style = answer(stranger, "/static/css/base.css");

    pages.forEach(
        page -> {
          assertThat(page.join().statusCode()).as(page.join().uri().getPath()).isEqualTo(503);
          assertThat(Html.of(page.join()).texts("h1"))
              .containsExactly("Our data cannot be reached at the moment");
          assertThat(page.join().body())
              .doesNotContain("Exception", "org.culturalpearls", "at java");
        });
    assertThat(ready.join().statusCode()).isEqualTo(503);
    assertThat(ready.join().body()).contains("DOWN");
    assertThat(alive.join().statusCode()).isEqualTo(200);
    assertThat(style.join().statusCode()).isEqualTo(200);
  }

  /** The status of each person's mail on the coordinator's page, by the person's name. */
  Map<String, String> mails() {
    Map<String, String> mails = new HashMap<>();
    for (int page = 2; page >= 0; page--) {
      Matcher line = MAIL.matcher(answer(coordinator, "/mails/all?page=" + page).join().body());
      while (line.find()) {
        mails.put(line.group(1), line.group(2));
      }
    }
    return mails;
  }

  /** The coordinator lets everything go out that has failed. */
  void sendFailedMailsAgain() {
    var answer = coordinator.post("/mails/all?state=FAILED", "/mails/send-again", Map.of());
    assertThat(answer.statusCode()).isEqualTo(302);
  }

  private static CompletableFuture<HttpResponse<String>> answer(Visitor visitor, String path) {
    return CompletableFuture.supplyAsync(() -> visitor.get(path), task -> new Thread(task).start())
        .orTimeout(PATIENCE, TimeUnit.SECONDS);
  }
}
