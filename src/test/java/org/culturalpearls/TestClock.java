package org.culturalpearls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Primary;

/**
 * The clock of a test, which stands still until it is moved and moves the engine's clock with it.
 * Take it in with {@code @Import(TestClock.class)}, call {@link #reset} before each test.
 */
@Primary
public class TestClock extends Clock {

  /** A Monday morning in winter. */
  public static final Instant START = Instant.parse("2027-01-11T09:00:00Z");

  private volatile Instant now = START;

  public void set(Instant instant) {
    now = instant;
    ClockUtil.setCurrentTime(Date.from(instant));
  }

  public void set(String instant) {
    set(Instant.parse(instant));
  }

  public void reset() {
    set(START);
  }

  public void advance(Duration by) {
    set(now.plus(by));
  }

  public void advanceDays(long days) {
    advance(Duration.ofDays(days));
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return Clock.fixed(now, other);
  }
}
