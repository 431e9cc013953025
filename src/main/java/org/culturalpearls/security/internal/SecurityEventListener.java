package org.culturalpearls.security.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import org.culturalpearls.people.CredentialService;
import org.culturalpearls.people.Credentials;
import org.culturalpearls.people.LinkRequested;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.SecondFactorEvent;
import org.culturalpearls.security.SecurityEvent;
import org.culturalpearls.security.SecurityEvent.Kind;
import org.culturalpearls.security.internal.limit.NetworkAddress;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes logins and changes of accounts into the security log. */
@Component
class SecurityEventListener {

  private static final String NETWORK = "network";
  private static final int DIGITS = 16;

  private final SecurityEvents events;
  private final InstallationKey key;
  private final CurrentPerson current;
  private final CredentialService credentials;
  private final Clock clock;

  SecurityEventListener(
      SecurityEvents events,
      InstallationKey key,
      CurrentPerson current,
      CredentialService credentials,
      Clock clock) {
    this.events = events;
    this.key = key;
    this.current = current;
    this.credentials = credentials;
    this.clock = clock;
  }

  /** Of a failed login the account is named if there is one, and both cost the same. */
  @EventListener
  void login(LoginEvent login) {
    PersonId person = login.person();
    if (login.email() != null && person == null) {
      String email = login.email().strip().toLowerCase(Locale.ROOT);
      person = credentials.byEmail(email).map(Credentials::person).orElse(null);
    }
    add(login.kind(), person, login.person(), login.request(), "");
  }

  @EventListener
  void wrongCode(LoginEvent.WrongCode wrong) {
    add(Kind.CODE_WRONG, wrong.person(), wrong.actor(), wrong.request(), "");
  }

  @EventListener
  void refused(RefusedRequest refused) {
    add(refused.kind(), null, refused.actor(), refused.request(), refused.page());
  }

  @EventListener
  void linkIssued(LinkRequested link) {
    add(Kind.LINK_ISSUED, link.person());
  }

  @EventListener
  void accountChanged(PersonEvent event) {
    if (event instanceof PersonEvent.RolesChanged roles) {
      add(Kind.ROLES_CHANGED, roles.person());
    } else if (event instanceof PersonEvent.PasswordChanged password) {
      add(Kind.PASSWORD_CHANGED, password.person());
    } else if (event instanceof PersonEvent.AddressChanged address) {
      add(Kind.ADDRESS_CHANGED, address.person());
    } else if (event instanceof PersonEvent.Deactivated closed) {
      add(Kind.DEACTIVATED, closed.person());
    } else if (event instanceof PersonEvent.Reactivated opened) {
      add(Kind.REACTIVATED, opened.person());
    }
  }

  @EventListener
  void factorChanged(SecondFactorEvent event) {
    boolean added = event instanceof SecondFactorEvent.Added;
    add(added ? Kind.FACTOR_ADDED : Kind.FACTOR_REMOVED, event.person());
  }

  private void add(Kind kind, PersonId person) {
    HttpServletRequest request =
        RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
            ? web.getRequest()
            : null;
    add(kind, person, current.find().map(PersonPrincipal::id).orElse(null), request, "");
  }

  private void add(
      Kind kind, PersonId person, PersonId actor, HttpServletRequest request, String page) {
    String network =
        request == null
            ? ""
            : key.hash(NETWORK, NetworkAddress.keyOf(request.getRemoteAddr())).substring(0, DIGITS);
    events.add(new SecurityEvent(clock.instant(), kind, person, actor, network, page));
  }
}
