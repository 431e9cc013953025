package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.LinkKind;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.security.internal.limit.LoginLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whoever asks for a link is answered before anybody looks whether the address is known. */
class MailedLinksTest {

  private final CountDownLatch answered = new CountDownLatch(1);
  private final LinkService links = mock();
  private final PeopleService people = mock();
  private final DeviceCookie devices =
      new DeviceCookie(new CookieRule(false, ""), new InstallationKey(() -> "a key"));
  private final MailedLinks requests =
      limited(new LoginLimits(10, 100, 60, 4, 20, 5, 200, Duration.ofMinutes(15)));

  private MailedLinks limited(LoginLimits limits) {
    WantedPage wanted = new WantedPage(new CookieRule(false, ""));
    return new MailedLinks(links, wanted, mock(EntrantService.class), devices, people, limits);
  }

  @AfterEach
  void stop() throws InterruptedException {
    answered.countDown();
    requests.destroy();
  }

  @Test
  @Timeout(20)
  void answersWithoutHavingLookedForTheAddress() {
    List<Thread> working = new CopyOnWriteArrayList<>();
    doAnswer(
            call -> {
              working.add(Thread.currentThread());
              answered.await();
              return null;
            })
        .when(links)
        .request(any(), any(), any());

    for (LinkKind kind : List.of(LinkKind.SIGN_IN, LinkKind.PASSWORD_RESET)) {
      assertThat(requests.take(kind, "known@example.org", new MockHttpServletRequest())).isTrue();
      assertThat(requests.take(kind, "other@example.org", new MockHttpServletRequest())).isTrue();
    }

    answered.countDown();
    await().until(() -> working.size() == 4);
    assertThat(working).doesNotContain(Thread.currentThread());
  }

  @Test
  void slowsDownAnAddressWhetherItIsKnownOrNot() {
    for (int i = 0; i < 4; i++) {
      assertThat(take(" Other@example.org")).isTrue();
    }
    assertThat(take("other@EXAMPLE.org ")).isFalse();
    assertThat(take("known@example.org")).isTrue();
    verify(links, timeout(5_000).times(4)).request(LinkKind.SIGN_IN, "other@example.org", null);
  }

  /** The window of a quarter of an hour is over at once here. */
  @Test
  void letsStrangersCauseFewMailsADayAndKeepsNoKnownDeviceWaiting() throws Exception {
    PersonView ilze = LoggedIn.person(Role.MENTEE);
    when(people.byEmail(ilze.email())).thenReturn(Optional.of(ilze));
    MailedLinks aDay = limited(new LoginLimits(10, 100, 60, 4, 6, 5, 200, Duration.ofNanos(1_000)));
    for (int i = 0; i < 3; i++) {
      assertThat(aDay.take(LinkKind.SIGN_IN, ilze.email(), from(i, null))).isTrue();
    }
    assertThat(aDay.take(LinkKind.SIGN_IN, ilze.email(), from(4, null))).isFalse();
    assertThat(aDay.take(LinkKind.PASSWORD_RESET, ilze.email(), from(5, null))).isFalse();
    assertThat(aDay.takeEntrant("Ilze", ilze.email(), "/award/town", from(6, null))).isFalse();
    assertThat(aDay.take(LinkKind.SIGN_IN, ilze.email(), from(7, deviceOf(new PersonId(1)))))
        .isFalse();
    assertThat(aDay.take(LinkKind.SIGN_IN, "other@example.org", from(8, null))).isTrue();
    for (int i = 0; i < 5; i++) {
      assertThat(aDay.take(LinkKind.SIGN_IN, ilze.email(), from(9, deviceOf(ilze.id())))).isTrue();
    }
    aDay.destroy();
  }

  private static MockHttpServletRequest from(int network, Cookie device) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr("192.0.2." + network);
    if (device != null) {
      request.setCookies(device);
    }
    return request;
  }

  private Cookie deviceOf(PersonId person) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    devices.put(person, response);
    return response.getCookie("device");
  }

  @Test
  void letsFewPeopleOfOneNetworkEnterTownsInAWhile() {
    for (int i = 0; i < 5; i++) {
      assertThat(enters(i, "192.0.2.1")).isTrue();
    }
    assertThat(enters(5, "192.0.2.1")).isFalse();
    assertThat(enters(5, "192.0.2.2")).isTrue();
  }

  private boolean enters(int number, String network) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(network);
    String email = "somebody" + number + "@example.org";
    return requests.takeEntrant("Somebody", email, "/award/town", request);
  }

  @Test
  void goesOnAfterARequestThatFailed() {
    doAnswer(
            call -> {
              throw new IllegalStateException("the database is away");
            })
        .when(links)
        .request(LinkKind.SIGN_IN, "first@example.org", null);

    assertThat(take("first@example.org")).isTrue();
    assertThat(take("second@example.org")).isTrue();
    verify(links, timeout(5_000)).request(LinkKind.SIGN_IN, "second@example.org", null);
  }

  private boolean take(String email) {
    return requests.take(LinkKind.SIGN_IN, email, new MockHttpServletRequest());
  }
}
