package org.culturalpearls.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.culturalpearls.shared.MovableTime;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The clock of the profile demo, set to the past while the data is loaded. */
@Component
@Primary
@Order(0)
@Profile("demo")
class DemoClock extends Clock implements MovableTime {

  private volatile Duration offset = Duration.ZERO;

  @Override
  public void shift(Duration by) {
    offset = by;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), offset);
  }
}
