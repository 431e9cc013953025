package org.culturalpearls.notification.delivery;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** How long is waited before each further try to send a mail, one after the other. */
public record MailPauses(List<Duration> pauses) {

  public MailPauses {
    pauses = List.copyOf(pauses);
  }

  /** As the engine reads them: {@code PT1M,PT5M}. */
  public String cycle() {
    return pauses.stream().map(Duration::toString).collect(Collectors.joining(","));
  }

  /** How often a mail is tried before it has failed. */
  public int tries() {
    return pauses.size() + 1;
  }
}
