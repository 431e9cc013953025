package org.culturalpearls.demo;

import java.util.List;
import org.culturalpearls.start.ReadyNotice;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lists the demo accounts at the end of the startup. */
@Component
@Profile("demo")
class DemoNotice implements ReadyNotice {

  @Override
  public List<String> lines() {
    return List.of(
        "Demo logins, all at " + DemoAccounts.DOMAIN.substring(1) + ":",
        "  " + String.join(", ", DemoAccounts.LOGINS),
        "Password: " + DemoAccounts.PASSWORD);
  }
}
