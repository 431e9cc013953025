package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitors;
import org.culturalpearls.plan.publication.PublicPart;
import org.culturalpearls.plan.publication.PublicPlanService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What strangers get of a public plan, over the real port. */
@ServerTest
class PublicPlanIT {

  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private TestClock clock;
  @Autowired private PublicPlanService publicPlans;
  @Autowired private Visitors visitors;
  @Autowired private JdbcClient jdbc;

  private Pair pair;
  private String page;

  @BeforeEach
  void aPlanIsInForce() {
    clock.reset();
    pair = towns.withLead();
    planned.bringIntoForce(pair.town(), pair.lead());
    page = "/towns/" + pair.key().value() + "/plan";
  }

  @Test
  void isNotThereUntilItIsPublicAndNotAfterwards() {
    assertThat(get(page).statusCode()).isEqualTo(404);
    publish();
    assertThat(get(page).statusCode()).isEqualTo(200);
    assertThat(get(page).body())
        .contains("Open the cinema on Sundays.", "Cinema cleaned")
        .doesNotContain("A choir, a boat yard", "Mentee");
    publicPlans.withdraw(pair.town().mentee(), pair.town().id());
    HttpResponse<String> gone = get(page + "/card");
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(policy(gone)).contains("frame-ancestors 'none'");
  }

  @Test
  void isFramedAsACardOnlyAndLeavesNoCookieOrSession() {
    publish();
    int before = sessions();
    HttpResponse<String> card = get(page + "/card");
    assertThat(card.statusCode()).isEqualTo(200);
    assertThat(policy(card))
        .contains("default-src 'none'", "form-action 'none'", "frame-ancestors *")
        .doesNotContain("script-src");
    assertThat(card.headers().map()).doesNotContainKeys("set-cookie", "x-frame-options");
    assertThat(card.body()).doesNotContain("<script", "<form");
    HttpResponse<String> whole = get(page);
    assertThat(policy(whole)).contains("frame-ancestors 'none'");
    assertThat(whole.headers().firstValue("x-frame-options")).contains("DENY");
    assertThat(whole.headers().map()).doesNotContainKey("set-cookie");
    assertThat(sessions()).isEqualTo(before);
  }

  private void publish() {
    publicPlans.publish(
        pair.town().mentee(),
        pair.town().id(),
        publicPlans.publication(pair.town().mentee(), pair.town().id()).version(),
        EnumSet.allOf(PublicPart.class));
  }

  private HttpResponse<String> get(String address) {
    return visitors.stranger().get(address);
  }

  private static String policy(HttpResponse<String> answer) {
    return answer.headers().firstValue("content-security-policy").orElse("");
  }

  private int sessions() {
    return jdbc.sql("select count(*) from web_session").query(Integer.class).single();
  }
}
