package org.culturalpearls.notification.delivery;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** The pauses before each further attempt to send a mail, in sequence. */
public record MailPauses(List<Duration> pauses) {

  public MailPauses {
    pauses = List.copyOf(pauses);
  }

  /** Returns them in the engine's format: {@code PT1M,PT5M}. */
  public String cycle() {
    return pauses.stream().map(Duration::toString).collect(Collectors.joining(","));
  }

  /** Returns the number of attempts before a mail has failed. */
  public int tries() {
    return pauses.size() + 1;
  }
}
