package org.culturalpearls.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.culturalpearls.ApplicationTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestPassword;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.Role;
import org.culturalpearls.privacy.ErasureService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The address of a calendar: it works until it is changed, and nobody guesses it. */
@ApplicationTest
class CalendarFeedAddressIT extends FeedOfATown {

  @Autowired private ErasureService erasures;
  @Autowired private CredentialService credentials;

  @Test
  void answersShortlyWhenNothingHasChanged() throws Exception {
    String path = path(feeds.renew(pair.mentee()));
    String tag = answer(path).getHeader("ETag");
    clock.advanceDays(1);
    web.perform(get(path).header("If-None-Match", tag)).andExpect(status().isNotModified());

    meet("Ask the choir", pair.lead());
    web.perform(get(path).header("If-None-Match", tag))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-cache, private"))
        .andExpect(header().string("Referrer-Policy", "no-referrer"))
        .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
        .andExpect(header().doesNotExist("Set-Cookie"));
  }

  @Test
  void stopsWhenAnotherAddressIsMadeOrItIsSwitchedOff() throws Exception {
    String first = feeds.renew(pair.mentee());
    String second = feeds.renew(pair.mentee());
    assertThat(second).isNotEqualTo(first);
    assertGone(first);
    assertThat(answer(path(second)).getStatus()).isEqualTo(200);
    assertThat(feeds.since(pair.mentee())).contains(TestClock.START);

    feeds.turnOff(pair.mentee());
    assertGone(second);
    assertThat(feeds.since(pair.mentee())).isEmpty();
  }

  @Test
  void stopsForGoodWithItsPerson() throws Exception {
    String deactivated = feeds.renew(pair.lead());
    people.deactivate(programme.coordinator(), pair.lead());
    assertGone(deactivated);
    people.reactivate(programme.coordinator(), pair.lead());
    assertGone(deactivated);

    String erased = feeds.renew(pair.secondMentee());
    erasures.request(programme.person("Admin", Role.ADMINISTRATOR), pair.secondMentee());
    assertGone(erased);
  }

  /** Whoever saw the old password may have made the address. */
  @Test
  void stopsWithThePasswordOfItsPersonAndNobodyElses() throws Exception {
    String theirs = feeds.renew(pair.lead());
    String own = feeds.renew(pair.mentee());
    TestPassword.give(jdbc, pair.mentee());

    credentials.changePassword(pair.mentee(), TestPassword.PASSWORD, "ships in the harbour");

    assertGone(own);
    assertThat(feeds.since(pair.mentee())).isEmpty();
    assertThat(answer(path(theirs)).getStatus()).isEqualTo(200);
  }

  @Test
  void keepsNoSecret() {
    String secret = secret(feeds.renew(pair.mentee()));
    assertThat(jdbc.sql("select f::text from calendar_feed f").query(String.class).list())
        .isNotEmpty()
        .noneMatch(row -> row.contains(secret));
  }

  @Test
  void guessingIsSlowedDownForTheGuesserAlone() throws Exception {
    String right = path(feeds.renew(pair.mentee()));
    for (int i = 0; i < 60; i++) {
      assertThat(from("192.0.2.7", "/calendar/guess" + i + ".ics")).isEqualTo(404);
    }
    assertThat(from("192.0.2.7", "/calendar/guess.ics")).isEqualTo(429);
    assertThat(from("192.0.2.7", right)).isEqualTo(429);
    assertThat(from("192.0.2.8", right)).isEqualTo(200);
    for (int i = 0; i < 70; i++) {
      assertThat(from("192.0.2.9", right)).isEqualTo(200);
    }
  }

  private void assertGone(String address) throws Exception {
    assertThat(answer(path(address)).getStatus()).isEqualTo(404);
  }

  private int from(String network, String path) throws Exception {
    return web.perform(
            get(path)
                .with(
                    request -> {
                      request.setRemoteAddr(network);
                      return request;
                    }))
        .andReturn()
        .getResponse()
        .getStatus();
  }
}
